// `npm run claims`: every claim of the lecture over its experiment's seed and over 200 others, written to
// src/lessons/proofs.json, which the texts take their figures from and CI makes again. Exit code 1 where a
// claim does not hold with its own seed.
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Chapter } from '../lessons/chapter.ts'
import { course } from '../lessons/course.ts'
import { type Proof, prove } from '../lessons/prove.ts'

const FILE = fileURLToPath(new URL('../lessons/proofs.json', import.meta.url))

const line = (id: string, { holds, held, runs, exceptionSeed }: Proof): string => {
  const exception = exceptionSeed === undefined ? '' : `  (not with seed ${exceptionSeed})`
  return `${id.padEnd(28)}${holds ? '' : 'FALSE, '}holds in ${held} of ${runs}${exception}\n`
}

/** The proofs of a chapter's claims, one line each as they come. */
async function proveChapter({ experiments, claims }: Chapter): Promise<Record<string, Proof>> {
  const proofs: Record<string, Proof> = {}
  for (const experiment of experiments) {
    const own = claims.filter((claim) => claim.experiment === experiment.id)
    for (const [id, proof] of Object.entries(await prove(experiment, own))) {
      process.stdout.write(line(id, proof))
      proofs[id] = proof
    }
  }
  return proofs
}

/** A proof a line, so that a change shows which sentences it touches. */
const filed = (proofs: Record<string, Proof>): string => {
  const lines = Object.entries(proofs).map(([id, proof]) => `"${id}": ${JSON.stringify(proof)}`)
  return `{\n${lines.join(',\n')}\n}\n`
}

const proofs: Record<string, Proof> = {}
for (const { load } of course) Object.assign(proofs, await proveChapter(await load()))
await writeFile(FILE, filed(proofs))
if (Object.values(proofs).some(({ holds }) => !holds)) process.exitCode = 1
