import { describe, expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { loadChapters, planOf } from '../../lessons/plan.ts'
import { type Channel, joinLine, type Role } from './line.ts'
import { type Command, commanded, firstShow, type Show } from './show.ts'

const plan = planOf(await loadChapters(), '45')

/** Channels that hear each other, as those of the browser do: never themselves. */
function createHall(): () => Channel {
  const channels = new Set<Channel>()
  return () => {
    const channel: Channel = {
      onmessage: null,
      postMessage(message) {
        const copy = structuredClone(message)
        for (const other of channels)
          if (other !== channel) other.onmessage?.({ data: copy } as MessageEvent)
      },
      close: () => void channels.delete(channel),
    }
    channels.add(channel)
    return channel
  }
}

function openWindow(role: Role, channel: Channel, beat: number | undefined, by: string) {
  const store = createStore<Show>()(() => ({
    ...firstShow(beat ?? 0),
    revision: beat === undefined ? 0 : 1,
  }))
  const heard: boolean[] = []
  const leave = joinLine(store, channel, role, (here) => heard.push(here))
  const command = (command: Command) =>
    store.setState(commanded(store.getState(), command, plan, 0, by), true)
  return { store, heard, leave, command, beat: () => store.getState().beat }
}

describe('two windows', () => {
  test('follow each other, whichever leads', () => {
    const channel = createHall()
    const stage = openWindow('stage', channel(), 11, 's')
    const speaker = openWindow('speaker', channel(), undefined, 'p')
    expect(speaker.beat()).toBe(11)
    expect(stage.heard.at(-1)).toBe(true)
    expect(speaker.heard.at(-1)).toBe(true)
    speaker.command({ kind: 'back' })
    expect(stage.beat()).toBe(10)
    stage.command({ kind: 'first' })
    expect(speaker.beat()).toBe(0)
    expect(speaker.store.getState()).toEqual(stage.store.getState())
  })

  test('join again after a reload of either, with what the room said', () => {
    const channel = createHall()
    const stage = openWindow('stage', channel(), 3, 's')
    const speaker = openWindow('speaker', channel(), undefined, 'p')
    const hands = { counts: { 'one-way': 7 }, numbers: [] }
    speaker.command({ kind: 'hands', experiment: 'never-zero', hands })
    speaker.command({ kind: 'go', beat: 8 })
    stage.leave()
    expect(speaker.heard.at(-1)).toBe(false)
    // The address may be a step behind.
    const again = openWindow('stage', channel(), 7, 's2')
    expect(again.beat()).toBe(8)
    expect(again.store.getState().hands['never-zero']).toEqual(hands)
    speaker.leave()
    const desk = openWindow('speaker', channel(), undefined, 'p2')
    expect(desk.store.getState()).toEqual(again.store.getState())
  })

  test('of which one is gone leave the other as it is', () => {
    const channel = createHall()
    const stage = openWindow('stage', channel(), 3, 's')
    const speaker = openWindow('speaker', channel(), undefined, 'p')
    speaker.leave()
    speaker.command({ kind: 'last' })
    stage.command({ kind: 'back' })
    expect(stage.beat()).toBe(2)
  })
})
