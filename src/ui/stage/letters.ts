// What an option is called in a hall, so that hands can go up for it.

/** `A`, `B`, `C` … */
export const letterOf = (index: number): string => String.fromCharCode(65 + index)
