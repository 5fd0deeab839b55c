// What a decoder gives: what it found in the bytes so far, or one sentence that says what is wrong with
// them. Decoders never throw; after a failure they give the same failure for whatever comes.
export type Reading<T> = { ok: true; value: T } | { ok: false; message: string }

export const read = <T>(value: T): Reading<T> => ({ ok: true, value })
export const broken = (message: string): { ok: false; message: string } => ({ ok: false, message })
