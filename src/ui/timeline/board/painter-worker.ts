// The thread on which pictures are painted. It is told the tapes of boards and knows nothing of what they show.
import { contextOf } from './board.ts'
import type { Recorded } from './tape.ts'
import { TapePlayer } from './tape-player.ts'

/** What the page says of a board: here is its canvas, paint this on it, it is not needed any more. */
export type PainterMessage = { board: number } & (
  | { canvas: OffscreenCanvas }
  | Recorded
  | { closed: true }
)

const players = new Map<number, TapePlayer>()

const blank = (width: number, height: number) => contextOf(new OffscreenCanvas(width, height))

addEventListener('message', ({ data }: MessageEvent<PainterMessage>) => {
  if ('canvas' in data) players.set(data.board, new TapePlayer(contextOf(data.canvas), blank))
  else if ('closed' in data) players.delete(data.board)
  else players.get(data.board)?.play(data)
})
