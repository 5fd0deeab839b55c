// The board of a canvas: painted in the page, or on a thread of its own, where there can be one.
import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Board } from './board.ts'
import { createPageBoard } from './page-board.ts'
import { startPainter } from './painter.ts'

interface CanvasBoard {
  board: Board | undefined
  /** The canvas's key: the page cannot paint on one that a thread has had. */
  key: 'painter' | 'page'
}

async function boardOfPainter(canvas: HTMLCanvasElement, onLoss: () => void): Promise<Board> {
  startPainter()
  const { createPainterBoard } = await import('./painter-board.ts')
  // It may have failed meanwhile.
  return createPainterBoard(canvas, startPainter(), onLoss)
}

/**
 * `apart`: on a thread of its own, which is for what changes in every frame. A picture is a frame or two later there;
 * in the page it is there with the page.
 */
export function useBoard(canvas: RefObject<HTMLCanvasElement | null>, apart: boolean): CanvasBoard {
  const [key, setKey] = useState<CanvasBoard['key']>(apart ? 'painter' : 'page')
  const [board, setBoard] = useState<Board>()

  useLayoutEffect(() => {
    const { current } = canvas
    if (!current) return
    let left = false
    let made: Board | undefined
    const take = (one: Board) => {
      made = one
      if (left) one.close()
      else setBoard(one)
    }
    const toPage = () => {
      if (!left) setKey('page')
    }
    if (key === 'page') take(createPageBoard(current))
    else boardOfPainter(current, toPage).then(take, toPage)
    return () => {
      left = true
      made?.close()
      setBoard(undefined)
    }
  }, [canvas, key])

  return { board, key }
}
