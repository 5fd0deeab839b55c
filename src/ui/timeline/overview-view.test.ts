import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Trace } from '../../trace/trace.ts'
import type { Board } from './board/board.ts'
import { OverviewView } from './overview-view.ts'

/** A board that keeps, for each column of pixels of its sheet, the rectangles painted since it was blank. */
function columnsOf() {
  const columns = new Map<number, string[]>()
  const surface = {
    fillStyle: '',
    fillRect(x: number, y: number, width: number, height: number) {
      if (width > 1) columns.clear()
      else if (y === 0) columns.set(x, [])
      else columns.get(x)?.push(`${y} ${height}`)
    },
  }
  const nothing = () => {}
  const screen = new Proxy({}, { get: () => nothing, set: () => true })
  const board = {
    surface: screen,
    sheet: () => ({ surface }),
    setSize: nothing,
    copy: nothing,
    discard: nothing,
    show: nothing,
  }
  return { columns, board: board as unknown as Board }
}

it('shows the same however often it was drawn on the way', () => {
  const ping = { type: 'ping', from: 'client', connection: 0, ipBytes: 1 } as const
  const gaps = fc.array(fc.integer({ min: 1, max: 20_000 }), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(
      gaps,
      fc.array(fc.nat(60), { maxLength: 30 }),
      fc.boolean(),
      (list, looks, again) => {
        const trace = new Trace([{ id: 'a', protocol: 'sse' }])
        const options = { trace, theme: 'light', width: 1_416, height: 48, pixelRatio: 1 } as const
        const [often, once] = [columnsOf(), columnsOf()]
        const view = new OverviewView(often.board, options)
        let nowUs = 0
        // A run that is played again is looked at up to where it was, while its trace is only coming.
        const endUs = list.reduce((sum, gap) => sum + gap, 0)
        const at = () => {
          const headUs = again ? endUs : nowUs
          return { cursorUs: headUs, headUs, window: { fromUs: 0, toUs: 1_000_000 } }
        }
        for (const [i, gap] of list.entries()) {
          nowUs += gap
          trace.sent(nowUs, 0, { ...ping, arrivalUs: nowUs })
          if (looks.includes(i)) view.draw(at())
        }
        view.draw(at())
        new OverviewView(once.board, options).draw(at())
        expect([...often.columns]).toEqual([...once.columns])
      },
    ),
  )
})
