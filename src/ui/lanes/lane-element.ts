// The id in the page of what stands for a lane, so that a key can bring the focus there.
export const laneElementId = (id: string): string => `lane-${id}`
