// Which connection carried which entry of a HAR. Chrome and Firefox number them; where nobody does, as few
// are assumed as could have done it.
import type { Microseconds } from '../kernel/time.ts'
import type { HarEntry } from './har-entry.ts'

export interface HarConnection {
  openedUs: Microseconds
  /** The last thing that is known of it. */
  lastUs: Microseconds
  /** Its number in the trace, once it is there. */
  index: number
}

/** Many requests at once on one connection (RFC 9113, RFC 9114). */
const multiplexes = ({ httpVersion }: HarEntry): boolean => /^(h|http\/)[23]/.test(httpVersion)

export class HarConnections {
  readonly all = new Set<HarConnection>()
  readonly #byNumber = new Map<string, HarConnection>()
  readonly #unnumbered = new Map<string, HarConnection[]>()

  /** The connection of an entry that uses it for this long. Entries come in order of time. */
  forEntry(entry: HarEntry, opensUs: Microseconds, endUs: Microseconds): HarConnection {
    const connection = this.#known(entry, opensUs) ?? this.#create(entry, opensUs)
    connection.openedUs = Math.min(connection.openedUs, opensUs)
    connection.lastUs = Math.max(connection.lastUs, endUs)
    return connection
  }

  #known(entry: HarEntry, opensUs: Microseconds): HarConnection | undefined {
    if (entry.connection !== undefined)
      return this.#byNumber.get(`${entry.host} ${entry.connection}`)
    if (entry.kind === 'websocket' || entry.connectUs > 0) return undefined
    const those = this.#unnumbered.get(entry.host) ?? []
    return multiplexes(entry) ? those.at(-1) : those.find(({ lastUs }) => lastUs <= opensUs)
  }

  #create(entry: HarEntry, opensUs: Microseconds): HarConnection {
    const connection: HarConnection = { openedUs: opensUs, lastUs: opensUs, index: -1 }
    this.all.add(connection)
    if (entry.connection !== undefined) {
      this.#byNumber.set(`${entry.host} ${entry.connection}`, connection)
    } else if (entry.kind !== 'websocket') {
      const those = this.#unnumbered.get(entry.host)
      if (those) those.push(connection)
      else this.#unnumbered.set(entry.host, [connection])
    }
    return connection
  }
}
