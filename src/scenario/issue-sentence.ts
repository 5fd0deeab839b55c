// One sentence for a person from valibot's account of what is wrong: the field, its value, what is allowed.
import type { BaseIssue } from 'valibot'
import { defaultScenario } from './defaults.ts'
import { fieldPaths, shown } from './fields.ts'
import { nearest } from './nearest.ts'

type Dictionary = Record<string, unknown>

/** The path as fields are named elsewhere: a lane by its id, an option without the word `options`. */
function named(keys: string[], root: unknown): string {
  const [first, index, ...rest] = keys
  if (first !== 'lanes' || index === undefined) return keys.join('.')
  const lane = ((root as Dictionary).lanes as Dictionary[])[Number(index)]
  const id = typeof lane?.id === 'string' ? lane.id : index
  return ['lanes', id, ...(rest[0] === 'options' && rest.length > 1 ? rest.slice(1) : rest)].join(
    '.',
  )
}

export function sentence(issue: BaseIssue<unknown>, root: unknown): string {
  const keys = (issue.path ?? []).map(({ key }) => String(key))
  const path = named(keys, root)
  if (keys.length === 0) return `A scenario must be an object, not ${shown(root)}.`
  if (issue.type === 'strict_object') {
    if (issue.expected === 'never') {
      const known = [...fieldPaths(defaultScenario), 'lanes', 'inputs']
      return `${path} is not part of a scenario; near it are ${nearest(path, known).join(', ')}.`
    }
    if (issue.expected !== 'Object') return `${path} is missing.`
    return `${path} is ${shown(issue.input)}, but must be an object.`
  }
  if (issue.type === 'variant' && issue.expected === 'Object')
    return `${path} is ${shown(issue.input)}, but must be an object.`
  if (issue.type === 'min_length' || issue.type === 'max_length')
    return `${path} has ${(issue.input as string).length}, but ${issue.message}.`
  if (issue.input === undefined) return `${path} is missing: it ${issue.message}.`
  // In quotes, so that "200" is seen to be a text where a number belongs.
  const value = typeof issue.input === 'string' ? `"${shown(issue.input)}"` : shown(issue.input)
  return `${path} is ${value}, but ${issue.message}.`
}
