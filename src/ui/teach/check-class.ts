// Checks the codes of a class, one after the other, and writes what came of it as a table. Where the codes came from
// and how the table looks is not known here.
import { type Columns, csvTable } from '../../export/csv.ts'
import { decodeAnswers } from '../../lessons/answer-code.ts'
import type { Assignment, Placed } from '../../lessons/assignment.ts'
import { nameKey } from '../../lessons/assignment.ts'
import { checkAnswers, type Verdict } from '../../lessons/check-answers.ts'

export interface Row {
  /** From 1. */
  number: number
  code: string
  verdict: Verdict
  /** The row with the same code, or with the same name, before this one. */
  sameCodeAs: number | undefined
  sameNameAs: number | undefined
}

export const nameIn = ({ verdict }: Row): string => verdict.answers?.name ?? ''

/** The row of one code, beside those before it. */
export async function checkCode(
  code: string,
  before: readonly Row[],
  experiments: ReadonlyMap<string, Placed>,
  wanted: Assignment | undefined,
): Promise<Row> {
  const verdict = await checkAnswers(await decodeAnswers(code), experiments, wanted)
  const name = nameKey(verdict.answers?.name ?? '')
  const sameCode = before.find((row) => row.code === code)
  const sameName = before.find((row) => name !== '' && nameKey(nameIn(row)) === name)
  return {
    number: before.length + 1,
    code,
    verdict,
    sameCodeAs: sameCode?.number,
    sameNameAs: sameName?.number,
  }
}

/** The table for a spreadsheet: one row a code, four columns an experiment. */
export function tableOf(rows: readonly Row[]): string {
  const asked = [
    ...new Set(rows.flatMap(({ verdict }) => verdict.answers?.assignment.experiments ?? [])),
  ]
  const resultOf = ({ verdict }: Row, id: string) =>
    verdict.accepted ? verdict.results.find(({ work }) => work.experiment === id) : undefined
  const columns: Columns<Row> = [
    ['row', ({ number }) => number],
    ['name', nameIn],
    ['verdict', ({ verdict }) => (verdict.accepted ? 'accepted' : 'refused')],
    ['reason', ({ verdict }) => (verdict.accepted ? '' : verdict.reason)],
    ['assignment', ({ verdict }) => verdict.answers?.assignment.title],
    ['same code as row', ({ sameCodeAs }) => sameCodeAs],
    ['same name as row', ({ sameNameAs }) => sameNameAs],
    ...asked.flatMap(
      (id): Columns<Row> => [
        [`${id}: predicted`, (row) => resultOf(row, id)?.work.answer],
        [`${id}: measured`, (row) => resultOf(row, id)?.prediction.truth],
        [`${id}: mark`, (row) => resultOf(row, id)?.prediction.mark],
        [
          `${id}: task`,
          (row) => {
            const task = resultOf(row, id)?.task
            return task === undefined ? undefined : task ? 'done' : 'not done'
          },
        ],
      ],
    ),
  ]
  return csvTable(columns, rows)
}
