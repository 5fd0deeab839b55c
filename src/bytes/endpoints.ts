// Addresses and numbers of the two ends of a connection. The model knows none; these are chosen from the
// seed within the ranges kept for documentation (RFC 5737), so that captures never point at anybody.
import { createRandom } from '../kernel/random.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { labSite } from '../wire/http1.ts'

export interface Endpoint {
  address: string
  port: number
  /** Initial sequence number (RFC 9293, section 3.4.1). */
  sequence: number
  /** Where its clock of timestamps stood at the start of the run (RFC 7323, section 5.4). */
  clock: number
  /** IP's identification of its first packet. */
  identification: number
}

const SERVER = '198.51.100.1'
/** Bytes are shown as they are before TLS; on the port of plain HTTP every tool reads them. */
const HTTP_PORT = 80
const HTTPS_PORT = 443
/** Linux's range of ports for clients. */
const FIRST_PORT = 32_768
const PORTS = 28_232

const whole = (uniform: number, below: number): number => Math.floor(uniform * below)

function numbers(seed: number, name: string) {
  const random = createRandom(seed, name)
  return {
    sequence: whole(random.uniform(), 2 ** 32),
    clock: whole(random.uniform(), 2 ** 31),
    identification: whole(random.uniform(), 2 ** 16),
  }
}

/** Where the site's server is. */
function serverPlace({ site = labSite, link, lanes }: Scenario, laneIndex: number) {
  const [, host = '', port] = /^[a-z]+:\/\/([^:]+)(?::(\d+))?$/.exec(site.origin) ?? []
  const address = /^\d+\.\d+\.\d+\.\d+$/.test(host) ? host : SERVER
  const { security } = { ...link, ...lanes[laneIndex]?.link }
  const usual = security === 'none' ? HTTP_PORT : HTTPS_PORT
  return { address, port: port === undefined ? usual : Number(port) }
}

type Ends = Record<'client' | 'server', Endpoint>

const drawn = new WeakMap<Scenario, Map<string, Ends>>()

export function endpoints(scenario: Scenario, laneIndex: number, connection: number): Ends {
  const known = drawn.get(scenario) ?? new Map<string, Ends>()
  drawn.set(scenario, known)
  const name = `${laneIndex}/${connection}`
  const ends = known.get(name) ?? draw(scenario, laneIndex, connection)
  known.set(name, ends)
  return ends
}

function draw(scenario: Scenario, laneIndex: number, connection: number): Ends {
  const { seed, lanes } = scenario
  const id = lanes[laneIndex]?.id ?? String(laneIndex)
  const firstPort = whole(createRandom(seed, `port/${id}`).uniform(), PORTS)
  return {
    client: {
      address: `192.0.2.${laneIndex + 1}`,
      port: FIRST_PORT + ((firstPort + connection) % PORTS),
      ...numbers(seed, `tcp/${id}/${connection}/client`),
    },
    server: {
      ...serverPlace(scenario, laneIndex),
      ...numbers(seed, `tcp/${id}/${connection}/server`),
    },
  }
}
