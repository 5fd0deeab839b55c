// What is painted on the thread against what was asked for in the page: the same calls, with the same style, on
// the same surface, whatever was painted when.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Board, Sheet } from './board.ts'
import { createPainterBoard } from './painter-board.ts'
import type { PainterMessage } from './painter-worker.ts'
import { TapePlayer } from './tape-player.ts'

const initial = {
  fillStyle: '#000000',
  font: '10px sans-serif',
  globalAlpha: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  lineWidth: 1,
  strokeStyle: '#000000',
  textAlign: 'start',
  textBaseline: 'alphabetic',
}

const methods = [
  ...['arc', 'beginPath', 'clip', 'closePath', 'fill', 'fillRect', 'fillText', 'lineTo', 'moveTo'],
  ...['rect', 'rotate', 'roundRect', 'setLineDash', 'stroke', 'strokeText', 'translate', 'scale'],
] as const

/** A context that says what was called, and with which style. */
function logging(log: string[], name: string): OffscreenCanvasRenderingContext2D {
  const saved: object[] = []
  const context: Record<string, unknown> = { ...initial }
  const style = () =>
    Object.fromEntries(Object.keys(initial).map((property) => [property, context[property]]))
  const say = (what: string, args: unknown[]) =>
    log.push(`${name} ${what} ${JSON.stringify(args)} ${JSON.stringify(style())}`)
  for (const method of methods)
    context[method] = (...args: unknown[]) =>
      say(method, method === 'setLineDash' ? [...(args[0] as number[])] : args)
  context.save = () => {
    saved.push(style())
    say('save', [])
  }
  context.restore = () => {
    Object.assign(context, saved.pop())
    say('restore', [])
  }
  context.drawImage = (image: { name: string }, ...args: unknown[]) =>
    say('drawImage', [image.name, ...args])
  const resized = (side: string) => (pixels: number) => {
    Object.assign(context, initial)
    saved.length = 0
    say(side, [pixels])
  }
  context.canvas = Object.defineProperties(
    { name },
    { width: { set: resized('width') }, height: { set: resized('height') } },
  )
  return context as unknown as OffscreenCanvasRenderingContext2D
}

/** A board whose thread is this one, with what was painted on it; its messages cross as they would. */
function boardOfPainter() {
  const log: string[] = []
  let sheets = 0
  let player: TapePlayer | undefined
  const blank = () => logging(log, `sheet ${++sheets}`)
  const painter = {
    addEventListener() {},
    postMessage(message: PainterMessage, moved: Transferable[]) {
      if ('canvas' in message) player = new TapePlayer(logging(log, 'screen'), blank)
      else if ('numbers' in message) player?.play(structuredClone(message, { transfer: moved }))
    },
  }
  const canvas = { transferControlToOffscreen: () => ({}) }
  return { log, board: createPainterBoard(canvas as never, painter as never, () => {}) }
}

/** The same in the page, without any tape. */
function boardInPage() {
  const log: string[] = []
  let sheets = 0
  const surface = logging(log, 'screen')
  let ratio = 1
  const board: Pick<Board, 'surface' | 'setSize' | 'sheet' | 'copy'> = {
    surface,
    setSize(width, height, pixelRatio) {
      ratio = pixelRatio
      surface.canvas.width = Math.round(width * ratio)
      surface.canvas.height = Math.round(height * ratio)
      surface.scale(ratio, ratio)
    },
    sheet() {
      const sheet = logging(log, `sheet ${++sheets}`)
      sheet.scale(ratio, ratio)
      return { surface: sheet }
    },
    copy(sheet, width, height, x, y) {
      const { canvas } = sheet.surface as OffscreenCanvasRenderingContext2D
      surface.drawImage(canvas, 0, 0, width, height, x, y, width / ratio, height / ratio)
    },
  }
  return { log, board }
}

const number = fc.double({ noNaN: true, noDefaultInfinity: true })
const text = fc.string()
const numbers = (count: number) => fc.array(number, { minLength: count, maxLength: count })
const call = (name: string, args: fc.Arbitrary<unknown[]>) => fc.tuple(fc.constant(name), args)
const set = (name: string, value: fc.Arbitrary<unknown>) =>
  call(
    name,
    value.map((one) => [one]),
  )
const painting = fc.oneof(
  call('arc', numbers(5)),
  ...['beginPath', 'clip', 'closePath', 'fill', 'stroke', 'save', 'restore'].map((name) =>
    call(name, numbers(0)),
  ),
  ...['lineTo', 'moveTo', 'translate'].map((name) => call(name, numbers(2))),
  ...['rect', 'fillRect'].map((name) => call(name, numbers(4))),
  call('roundRect', numbers(5)),
  call('rotate', numbers(1)),
  call(
    'setLineDash',
    fc.array(number, { maxLength: 4 }).map((dash) => [dash]),
  ),
  ...['fillText', 'strokeText'].map((name) => call(name, fc.tuple(text, number, number))),
  ...['fillStyle', 'strokeStyle', 'font'].map((name) => set(name, text)),
  ...['globalAlpha', 'lineWidth'].map((name) => set(name, number)),
  set('lineCap', fc.constantFrom('butt', 'round')),
  set('lineJoin', fc.constantFrom('miter', 'round')),
  set('textAlign', fc.constantFrom('left', 'center', 'right')),
  set('textBaseline', fc.constantFrom('middle', 'alphabetic')),
)

const act = fc.oneof(
  { weight: 20, arbitrary: fc.record({ on: fc.nat(4), painting }) },
  { weight: 2, arbitrary: fc.constant('sheet' as const) },
  { weight: 2, arbitrary: fc.record({ copied: fc.nat(4), places: numbers(4) }) },
  { weight: 1, arbitrary: fc.record({ discarded: fc.nat(4) }) },
  { weight: 1, arbitrary: fc.constantFrom({ ratio: 1 }, { ratio: 1.5 }) },
  { weight: 3, arbitrary: fc.constant('show' as const) },
)

type Act = typeof act extends fc.Arbitrary<infer T> ? T : never

/** Does it; the sheets that there are grow and shrink with it. */
function perform(board: Partial<Board> & ReturnType<typeof boardInPage>['board'], acts: Act[]) {
  const sheets: Sheet[] = []
  const some = (which: number) => sheets[which % Math.max(1, sheets.length)]
  for (const one of acts) {
    if (one === 'sheet') sheets.push(board.sheet(128, 400))
    else if (one === 'show') board.show?.()
    else if ('ratio' in one) board.setSize(320, 435, one.ratio)
    else if ('copied' in one) {
      const [width = 0, height = 0, x = 0, y = 0] = one.places
      const sheet = some(one.copied)
      if (sheet) board.copy(sheet, width, height, x, y)
    } else if ('discarded' in one) {
      const sheet = some(one.discarded)
      if (!sheet) continue
      sheets.splice(sheets.indexOf(sheet), 1)
      board.discard?.([sheet])
    } else {
      const surface = one.on === 0 ? board.surface : (some(one.on)?.surface ?? board.surface)
      const [name, args] = one.painting
      const painted = surface as unknown as Record<string, unknown>
      if (typeof painted[name] === 'function') painted[name](...args)
      else painted[name] = args[0]
    }
  }
  board.show?.()
}

describe('a board that is painted on a thread of its own', () => {
  it('is painted as it would be in the page', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 300, size: 'max' }), (acts) => {
        const [apart, here] = [boardOfPainter(), boardInPage()]
        perform(apart.board, acts)
        perform(here.board, acts)
        expect(apart.log).toEqual(here.log)
      }),
      { numRuns: 200 },
    )
  })

  it('says nothing where nothing was painted, and nothing twice', () => {
    const { board, log } = boardOfPainter()
    board.show()
    expect(log).toEqual([])
    board.surface.fillRect(1, 2, 3, 4)
    board.show()
    board.show()
    expect(log).toHaveLength(1)
  })
})
