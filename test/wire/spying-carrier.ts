// A carrier that writes down what really passes, on its way in memory: the requests, answers, writes and
// frames themselves, for whoever wants to hold the trace to them.
import type { Carrier } from '../../src/lab/carrier.ts'
import { memoryCarrier } from '../../src/lab/memory-carrier.ts'

export interface SeenRequest {
  method: string
  target: string
  headers: Headers
  body: string
}

export interface SeenResponse {
  status: number
  headers: Headers
  body: string
}

/** Everything in the order in which it was sent, of a run with one lane. */
export interface Seen {
  requests: Promise<SeenRequest>[]
  responses: Promise<SeenResponse>[]
  writes: string[]
  toClient: string[]
  toServer: string[]
}

async function requestSeen(request: Request): Promise<SeenRequest> {
  const { pathname, search } = new URL(request.url)
  const { method, headers } = request
  return { method, target: pathname + search, headers, body: await request.clone().text() }
}

const responseSeen = async (response: Response): Promise<SeenResponse> => ({
  status: response.status,
  headers: response.headers,
  body: await response.clone().text(),
})

export function spyingCarrier(): { carrier: Carrier; seen: Seen } {
  const seen: Seen = { requests: [], responses: [], writes: [], toClient: [], toServer: [] }
  const carrier: Carrier = {
    kind: 'memory',
    exchange(request) {
      seen.requests.push(requestSeen(request))
      const passage = memoryCarrier.exchange(request)
      return {
        request: passage.request,
        abandon: () => passage.abandon(),
        answer(response, dueUs) {
          seen.responses.push(responseSeen(response))
          return passage.answer(response, dueUs)
        },
      }
    },
    stream(request) {
      seen.requests.push(requestSeen(request))
      const passage = memoryCarrier.stream(request)
      return {
        request: passage.request,
        end: () => passage.end(),
        open(response) {
          seen.responses.push(responseSeen(response))
          return passage.open(response)
        },
        write(text, events) {
          seen.writes.push(text)
          return passage.write(text, events)
        },
      }
    },
    socket(request) {
      seen.requests.push(requestSeen(request))
      const passage = memoryCarrier.socket(request)
      return {
        request: passage.request,
        open: () => passage.open(),
        close: (code, reason) => passage.close(code, reason),
        toClient(data) {
          seen.toClient.push(data)
          return passage.toClient(data)
        },
        toServer(data) {
          seen.toServer.push(data)
          return passage.toServer(data)
        },
      }
    },
  }
  return { carrier, seen }
}
