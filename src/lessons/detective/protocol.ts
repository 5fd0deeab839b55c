// How a run shows which protocol it is. A run in which another protocol could have done the same gives no proof; then
// it is no mystery.
import type { Protocol } from '../../scenario/scenario.ts'
import type { Line } from './nature.ts'
import { count, ms, type Proof, paused, stretch } from './proof.ts'
import { answered, heldUs, pauses, pauseUs } from './talk.ts'

/** So often the habit of a protocol must show. */
const SHOWN = 4
/** A person's pauses differ by this ratio at least. */
const UNEVEN = 2

const proofs: Record<Protocol, (line: Line) => Proof | undefined> = {
  'request-response'({ messages }) {
    const found = pauses(messages).sort((a, b) => pauseUs(a) - pauseUs(b))
    const [shortest, longest] = [found[0], found.at(-1)]
    if (!shortest || !longest || found.length < SHOWN) return undefined
    if (pauseUs(longest) < UNEVEN * pauseUs(shortest)) return undefined
    return paused(longest, {
      shortest: ms(pauseUs(shortest)),
      longest: ms(pauseUs(longest)),
    })
  },
  polling({ messages }) {
    const found = pauses(messages)
    const pause = found[1]
    if (!pause || found.length < SHOWN) return undefined
    return paused(pause, { count: count(found.length) })
  },
  'long-polling'({ messages, outcome: { trace } }) {
    const all = answered(messages)
    // Held, and answered at the very instant of the news.
    const pushed = all.filter(
      (one) =>
        heldUs(one) > 0 &&
        one.response.updateCount > 0 &&
        trace.createdUs(one.response.firstUpdate) === one.response.sentUs,
    )
    const longest = [...pushed].sort((a, b) => heldUs(b) - heldUs(a))[0]
    if (!longest || pushed.length < SHOWN) return undefined
    const { request, response } = longest
    return stretch(response, [request.arrivalUs, response.sentUs], request, {
      count: count(pushed.length),
    })
  },
  sse(line) {
    const { first, last, down, up } = onStream(line)
    if (!first || !last || down < SHOWN || up > 0) return undefined
    return stretch(last, [first.sentUs, last.arrivalUs], undefined, { count: count(down) })
  },
  websocket(line) {
    const { first, last, down, up } = onStream(line)
    if (!first || !last || down < SHOWN || up < SHOWN) return undefined
    return stretch(last, [first.sentUs, last.arrivalUs], undefined, {
      down: count(down),
      up: count(up),
    })
  },
}

/** What passed on the first connection after the request that opened it. */
function onStream({ messages }: Line) {
  const own = messages.filter(({ connection, httpBytes }) => connection === 0 && httpBytes > 0)
  const opening = own.find(({ type }) => type === 'response')
  const after = own.filter(({ index }) => opening && index > opening.index)
  const up = after.filter(({ from }) => from === 'client').length
  return { first: after[0], last: after.at(-1), up, down: after.length - up }
}

/** Where the run shows its protocol; undefined: not clearly enough. */
export const protocolProof = (protocol: Protocol, line: Line): Proof | undefined =>
  proofs[protocol](line)
