/** A place in the explainer: `chapter#anchor`, or `errata#anchor`. */
export type Anchor = `${string}#${string}`

/**
 * One idea, formula or number, the places that teach it, and what the page of the first of them must say of it.
 * Rows of a chapter that is not open yet wait for it: the test skips them by name, and turns strict by itself.
 */
export type Row = readonly [idea: string, at: Anchor | readonly Anchor[], says?: readonly string[]]

export interface Part {
  /** The part of a text that is walked through, line by line. */
  part: string
  rows: readonly Row[]
}
