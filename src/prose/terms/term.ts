/** A word of the field, in one plain sentence. */
export interface TermEntry {
  name: string
  meaning: string
  /** The same as a formula, in TeX, where it has one. */
  formula?: string
  /** The chapter that introduces it. */
  chapter: string
}

/** The terms that one chapter introduces. */
export function termsOf<Id extends string>(chapter: string, terms: Record<Id, Omit<TermEntry, 'chapter'>>) {
  const entries = Object.entries<Omit<TermEntry, 'chapter'>>(terms)
  return Object.fromEntries(entries.map(([id, term]) => [id, { ...term, chapter }])) as Record<Id, TermEntry>
}
