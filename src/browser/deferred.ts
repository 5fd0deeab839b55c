// A promise that is settled from outside. Settling it a second time does nothing.

export interface Deferred<T> {
  readonly promise: Promise<T>
  resolve(value: T): void
}

export function createDeferred<T>(): Deferred<T> {
  let resolve: (value: T) => void = () => {}
  const promise = new Promise<T>((settle) => {
    resolve = settle
  })
  return { promise, resolve: (value) => resolve(value) }
}
