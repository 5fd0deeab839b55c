// MSW reads localStorage when it is loaded, for cookies that nobody sets. Where the browser forbids that
// (a frame of another site with its storage blocked), an empty storage stands in.

const empty = { getItem: () => null, setItem() {}, removeItem() {} }

/** To be called before MSW is imported. */
export function guardStorage(): void {
  try {
    if (globalThis.localStorage) return
  } catch {
    // Reading the property throws: that is the case this is for.
  }
  Object.defineProperty(globalThis, 'localStorage', { value: empty, configurable: true })
}
