// What a part of a language is: texts by key, in the markup of src/lessons/markup.ts.

export type Texts = Readonly<Record<string, string>>
