// Stands in for `tough-cookie`, which brings 120 kB of public suffixes for MSW to remember cookies by. No
// endpoint here sets one. It has what MSW's cookie store calls.

export class MemoryCookieStore {
  idx: Record<string, Record<string, Record<string, never>>> = {}
}

export class CookieJar {
  getCookiesSync(): never[] {
    return []
  }
  async setCookie(): Promise<void> {}
}

export const Cookie = { fromJSON: (): undefined => undefined }
