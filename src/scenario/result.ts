// What a step gives that may fail because of what somebody typed: a value, or one clear sentence.
export type Result<T> = { ok: true; value: T } | { ok: false; message: string }

export const success = <T>(value: T): Result<T> => ({ ok: true, value })
export const failure = (message: string): { ok: false; message: string } => ({ ok: false, message })
