// The proofs on file (proofs.json), from which the texts take their figures.
import file from './proofs.json'
import type { Proofs } from './prove.ts'

export const proofs = file as Proofs
