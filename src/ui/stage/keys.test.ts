import { describe, expect, test } from 'vitest'
import { roomsStage } from '../../lessons/text/en/rooms-stage.ts'
import { stageKeys, typeDigit } from './keys.ts'

describe('the keys of the stage', () => {
  test('are bound once each, and have words', () => {
    const keys = stageKeys.flatMap((one) => [...one.keys])
    expect(new Set(keys).size).toBe(keys.length)
    for (const { what } of stageKeys) expect(roomsStage[what], what).toBeDefined()
  })

  test('have all that clickers send', () => {
    const does = (key: string) => stageKeys.find(({ keys }) => keys.includes(key))?.does
    expect(['PageDown', 'ArrowRight', 'Space'].map(does)).toEqual(['next', 'next', 'next'])
    expect(['PageUp', 'ArrowLeft'].map(does)).toEqual(['back', 'back'])
    expect(['.', 'b'].map(does)).toEqual(['blank', 'blank'])
  })

  test('gather digits to a number of a beat', () => {
    expect(['1', '2'].reduce(typeDigit, '')).toBe('12')
    expect(['0', '7'].reduce(typeDigit, '')).toBe('7')
    expect(['1', '2', '3', '4'].reduce(typeDigit, '')).toBe('123')
  })
})
