// Whether a carrier really carries, tried before anybody relies on it: one exchange and one event.
import type { Carrier } from '../lab/carrier.ts'
import type { BrowserCarrier } from './browser-carrier.ts'
import { within } from './patience.ts'

const PROOF_MS = 5_000
const address = 'https://wireside.example/ready'

/** The carrier, or an error; then it is closed. */
export async function prove(carrier: BrowserCarrier): Promise<BrowserCarrier> {
  try {
    const proofs = Promise.all([exchanges(carrier), streams(carrier)])
    const good = await within(PROOF_MS, 'The first request', proofs)
    if (good.includes(false)) throw new Error('The first request came back changed.')
    return carrier
  } catch (error) {
    await carrier.close()
    throw error
  }
}

async function exchanges(carrier: Carrier): Promise<boolean> {
  const passage = carrier.exchange(new Request(address, { method: 'POST', body: 'there' }))
  const there = await (await passage.request).text()
  const back = await passage.answer(new Response('back', { status: 202 }), 0)
  return there === 'there' && back.status === 202 && (await back.text()) === 'back'
}

async function streams(carrier: Carrier): Promise<boolean> {
  const passage = carrier.stream(new Request(address))
  await passage.request
  await passage.open(new Response(null, { headers: { 'Content-Type': 'text/event-stream' } }))
  const sent = { type: 'message', data: 'ready', lastEventId: '1' }
  const [received] = await passage.write('id: 1\ndata: ready\n\n', [sent])
  passage.end()
  return received?.data === sent.data && received.lastEventId === sent.lastEventId
}
