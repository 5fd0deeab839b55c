// The rows of the lecture's table that a run can measure. The other two, when to use it and where it is found,
// are advice.

export const comparedRows = ['connection', 'communication', 'latency', 'efficiency'] as const
export type ComparedRow = (typeof comparedRows)[number]
