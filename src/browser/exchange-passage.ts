// One HTTP exchange on a real fetch. Whatever the browser does to it (a killed worker, the end after
// 300 s, an interception that is lost), the model sees one request and one answer.
import type { Microseconds } from '../kernel/time.ts'
import type { Passage } from '../lab/carrier.ts'
import { createDeferred } from './deferred.ts'
import { arrivedAs, bodyOf, markOf, nobody, type Parcel, pack, renewal, unpack } from './parcel.ts'
import { Patience, sleep } from './patience.ts'
import { MOST_LOSSES, type Physical, TROUBLE } from './physical.ts'

export class ExchangePassage implements Passage {
  readonly request: Promise<Request>
  readonly #physical: Physical
  readonly #model: Request
  readonly #arrival = createDeferred<Request>()
  readonly #answer = createDeferred<Parcel>()
  readonly #received = createDeferred<Response>()
  #attempt = new AbortController()
  readonly #patience = new Patience(() => this.#attempt.abort())
  #over = false

  constructor(physical: Physical, model: Request) {
    this.#physical = physical
    this.#model = model
    this.request = this.#arrival.promise
    void this.#carry()
  }

  answer(response: Response, dueUs: Microseconds): Promise<Response> {
    void pack(response).then(async (parcel) => {
      await this.#physical.pace.until(dueUs)
      if (!this.#over) this.#physical.underWay.add(this)
      this.#answer.resolve(parcel)
    })
    return this.#received.promise
  }

  abandon(): void {
    this.#over = true
    this.#answer.resolve(nobody)
    this.#attempt.abort()
  }

  async #carry(): Promise<void> {
    const body = await bodyOf(this.#model)
    for (let losses = 0; !this.#over && losses < MOST_LOSSES; ) {
      const response = await this.#fetch(body)
      if (response === 'lost') {
        if (this.#over) break
        await this.#physical.repair()
        await sleep(100 * losses++)
      } else if (response === 'renew') {
        losses = 0
      } else {
        this.#over = true
        this.#received.resolve(response)
        return
      }
    }
    // Without the browser: given up, abandoned, or nobody could carry it.
    if (!this.#over) this.#physical.onTrouble(TROUBLE)
    this.#over = true
    this.#arrival.resolve(this.#model)
    this.#received.resolve(unpack(await this.#answer.promise))
  }

  async #fetch(body: ArrayBuffer | undefined): Promise<Response | 'renew' | 'lost'> {
    const { method, headers, url } = this.#model
    const call = this.#physical.switchboard.expect(url, (request, path) =>
      this.#arrive(request, path),
    )
    this.#attempt = new AbortController()
    const { signal } = this.#attempt
    this.#patience.start()
    this.#physical.underWay.add(this)
    try {
      const response = await this.#physical.fetch(call.url, { method, headers, body, signal })
      const mark = markOf(response)
      if (mark === 'answer') return unpack(await pack(response))
      return mark === 'renew' ? 'renew' : 'lost'
    } catch {
      return 'lost'
    } finally {
      this.#patience.stop()
      this.#physical.underWay.delete(this)
      call.hangUp()
    }
  }

  /** The request is physically there: for the first time, or again. */
  async #arrive(request: Request, path: string): Promise<Response> {
    this.#arrival.resolve(await arrivedAs(this.#model, path, request))
    this.#patience.stop()
    this.#physical.underWay.delete(this)
    let timer: ReturnType<typeof setTimeout> | undefined
    const renew = new Promise<'renew'>((resolve) => {
      timer = setTimeout(resolve, this.#physical.renewAfterMs, 'renew')
    })
    const parcel = await Promise.race([this.#answer.promise, renew])
    clearTimeout(timer)
    if (!this.#over) this.#patience.start()
    return parcel === 'renew' ? renewal() : unpack(parcel, parcel.body, 'answer')
  }
}
