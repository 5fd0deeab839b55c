import { expect, it } from 'vitest'
import { encodeAnswers } from '../../lessons/answer-code.ts'
import { type Assignment, loadExperiments } from '../../lessons/assignment.ts'
import { workOf } from '../../lessons/check-answers.ts'
import { TRACE_VERSION } from '../../trace/ndjson.ts'
import { checkCode, type Row, tableOf } from './check-class.ts'

const experiments = await loadExperiments()
const assignment: Assignment = { experiments: ['enough'], title: 'Week 3', ownSeeds: false }
const scenario = experiments.get('enough')?.experiment.scenario
if (!scenario) throw new Error('The course has no such experiment.')
const works = [await workOf('enough', 'polling', scenario)]
const codeOf = (name: string) =>
  encodeAnswers({ traceVersion: TRACE_VERSION, assignment, name, works })

it('tells a class apart: who handed in twice, whose name stands twice, what was damaged', async () => {
  const ada = await codeOf('Ada')
  const codes = [ada, await codeOf('Grace'), ada, await codeOf(' ada '), ada.slice(0, -1)]
  const rows: Row[] = []
  for (const code of codes) rows.push(await checkCode(code, rows, experiments, assignment))
  expect(rows.map(({ verdict }) => verdict.accepted)).toEqual([true, true, true, true, false])
  expect(rows.map(({ sameCodeAs }) => sameCodeAs)).toEqual([
    undefined,
    undefined,
    1,
    undefined,
    undefined,
  ])
  expect(rows.map(({ sameNameAs }) => sameNameAs)).toEqual([undefined, undefined, 1, 1, undefined])
  const [head, first, , , , last] = tableOf(rows).split('\r\n')
  expect(head).toBe(
    'row,name,verdict,reason,assignment,same code as row,same name as row,enough: predicted,enough: measured,enough: mark,enough: task',
  )
  expect(first).toBe('1,Ada,accepted,,Week 3,,,polling,polling,exact,')
  expect(last).toBe('5,,refused,damaged,,,,,,,')
})
