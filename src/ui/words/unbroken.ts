/** No line ends between a number and what it counts. */
export const unbroken = (words: string): string => words.replace(/(\d) /g, '$1\u00a0')
