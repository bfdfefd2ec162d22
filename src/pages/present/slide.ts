/** What a slide is for; each kind has its own looks in src/styles/present. */
export type SlideKind = 'title' | 'text' | 'prompt' | 'outcome' | 'worked' | 'figure' | 'aside' | 'end'

/** One slide. Inside it, elements of class `fragment` wait for a press each. */
export interface Slide {
  kind: SlideKind
  html: string
  /** For the speaker alone, one HTML block each. */
  notes: readonly string[]
  /** The figure that lives on it. */
  figure?: string
}

/** A step of the chapter as a stack of slides. */
export interface SlideStack {
  /** The id of the step’s heading, which its link in the reader’s page ends in. */
  id: string
  title: string
  slides: readonly Slide[]
}
