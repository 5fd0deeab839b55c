// A detective for tests: answers a question from nothing but the line as it is seen, by other rules than those by
// which questions are made.

import type { Question } from '../src/lessons/detective/mystery.ts'
import type { Trace } from '../src/trace/trace.ts'

interface Sight {
  index: number
  up: boolean
  connection: number
  bytes: number
  sentUs: number
  arrivalUs: number
  news: boolean
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

export class Detective {
  readonly sights: Sight[]
  readonly content: Sight[]

  constructor({ lanes: [lane] }: Trace) {
    if (!lane) throw new Error('There is no line.')
    const { messages } = lane
    this.sights = Array.from({ length: messages.length }, (_, index) => ({
      index,
      up: messages.fromServer.at(index) === 0,
      connection: messages.connection.at(index),
      bytes: messages.httpBytes.at(index),
      sentUs: messages.sentUs.at(index),
      arrivalUs: messages.arrivalUs.at(index),
      news: messages.updateCount.at(index) > 0,
    })).filter(({ arrivalUs }) => arrivalUs <= 24_000_000)
    this.content = this.sights.filter(({ bytes }) => bytes > 0)
  }

  get delayUs(): number {
    return median(this.content.map(({ sentUs, arrivalUs }) => arrivalUs - sentUs))
  }

  isLate = ({ sentUs, arrivalUs }: Sight): boolean => arrivalUs - sentUs > 1.4 * this.delayUs

  before = (one: Sight): Sight | undefined =>
    this.content.findLast(
      ({ index, connection }) => index < one.index && connection === one.connection,
    )

  after = (one: Sight): Sight | undefined =>
    this.content.find(({ index, connection }) => index > one.index && connection === one.connection)

  /** What the server says without being asked: the last word on that connection was its own. */
  get unasked(): Sight[] {
    return this.content.filter((one) => !one.up && this.before(one)?.up === false)
  }

  get pairs(): { question: Sight; answer: Sight }[] {
    return this.content.flatMap((answer) => {
      const question = this.before(answer)
      return !answer.up && question?.up ? [{ question, answer }] : []
    })
  }

  begun(question: Sight): number {
    if (this.before(question)) return question.sentUs
    const first = this.sights.find(({ connection }) => connection === question.connection)
    return first?.sentUs ?? question.sentUs
  }

  get pauses(): number[] {
    return this.pairs.flatMap(({ answer }) => {
      const next = this.content.find(({ index, up }) => up && index > answer.index)
      return next ? [this.begun(next) - answer.arrivalUs] : []
    })
  }

  held = ({ question, answer }: { question: Sight; answer: Sight }): number =>
    answer.sentUs - question.arrivalUs

  protocol(): string {
    if (this.unasked.length >= 3) {
      const spoken = this.content.filter(({ up, connection }) => up && connection === 0)
      return spoken.length > 2 ? 'websocket' : 'sse'
    }
    if (this.pairs.filter((pair) => this.held(pair) > 0).length >= 2) return 'long-polling'
    const pauses = this.pauses
    return Math.max(...pauses) > 1.5 * Math.min(...pauses) ? 'request-response' : 'polling'
  }

  /** The distance between the server's messages of one size that come again and again without news. */
  beatUs(): number {
    const quiet = this.content.filter(
      ({ up, news, connection }) => !up && !news && connection === 0,
    )
    const size = median(quiet.map(({ bytes }) => bytes))
    const beats = quiet.filter(({ bytes }) => bytes === size)
    return median(
      beats.flatMap((one, i) => (i > 0 ? [one.sentUs - (beats[i - 1]?.sentUs ?? 0)] : [])),
    )
  }

  /** Where a server said something for the first time after it had ended what went before. */
  retryUs(): number | undefined {
    const streams = [...new Set(this.unasked.map(({ connection }) => connection))]
    const first = this.sights.findLast(
      ({ up, bytes, connection }) => !up && bytes === 0 && connection === streams[0],
    )
    const back = this.content.find(
      (one) => first && one.up && one.sentUs > first.arrivalUs && this.leadsToNews(one),
    )
    if (!first || !back) return undefined
    return this.begun(back) - first.arrivalUs
  }

  /** A question whose answer does not end it. */
  leadsToNews(question: Sight): boolean {
    const answer = this.after(question)
    const more = answer && this.after(answer)
    return answer?.up === false && more?.up === false
  }

  /** From the last answer to the end of its connection, both at the server. */
  keepAliveUs(): number {
    return median(
      this.sights.flatMap((one) => {
        const last = this.before(one)
        return !one.up && one.bytes === 0 && last && !this.isLate(one)
          ? [one.sentUs - last.sentUs]
          : []
      }),
    )
  }

  setting(subject: string): number | undefined {
    const ms = (us: number | undefined) => us && us / 1_000
    switch (subject) {
      case 'delay':
        return ms(this.delayUs)
      case 'interval':
        return ms(median(this.pauses))
      case 'hold':
        return ms(
          median(
            this.pairs.filter((pair) => !pair.answer.news && this.held(pair) > 0).map(this.held),
          ),
        )
      case 'heartbeat':
      case 'ping':
        return ms(this.beatUs())
      case 'retry':
        return ms(this.retryUs())
      case 'keep-alive':
        return ms(this.keepAliveUs())
      case 'losses':
        return this.sights.filter(this.isLate).length
      default:
        return undefined
    }
  }

  nature(index: number): string | undefined {
    const one = this.sights.find((sight) => sight.index === index)
    if (!one) return undefined
    if (this.isLate(one)) return 'retransmission'
    if (one.bytes === 0) return 'idle-close'
    const protocol = this.protocol()
    if (one.up) {
      if (protocol === 'websocket') return 'frame'
      return protocol === 'sse' && this.leadsToNews(one) ? 'reconnect' : 'post'
    }
    const question = this.before(one)
    if (question?.up && protocol !== 'websocket')
      return this.held({ question, answer: one }) > 0 ? 'timeout' : 'empty'
    return protocol === 'websocket' ? 'ping' : 'heartbeat'
  }
}

export function solve(
  seen: Trace,
  { part, subject, about }: Question,
): string | number | undefined {
  const detective = new Detective(seen)
  if (part === 'protocol') return detective.protocol()
  if (part === 'setting') return detective.setting(subject)
  return about === undefined ? undefined : detective.nature(about)
}
