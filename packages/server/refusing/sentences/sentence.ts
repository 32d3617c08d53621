/** A sentence that refuses, in each language; `{a}` and `{b}` stand for what it is about. */
export type Sentence = { readonly en: string; readonly fr: string; readonly ar: string }
