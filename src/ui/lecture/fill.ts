// Puts values into a text of the rooms' own interface: `{name}` stands for the value of that name.

/** The text with its values; a name without one stays as it is, for a test to find. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (mark, name: string) => String(values[name] ?? mark))
