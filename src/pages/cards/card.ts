import type { DataTable } from '../../state/figure.ts'

/** What a page shows of itself where its link is shared. The build draws it: src/build/cards. */
export interface Card {
  /** The page it belongs to: `/`, `/figures/<id>/` … */
  address: string
  /** Where its picture lies, from the top of the site. */
  file: string
  /** Where one is: a few words above the title. */
  kicker: string
  title: string
  /** Whole sentences: as many of them are written on the card as have room. */
  text: string
  /** What the picture shows, for those who do not see it. */
  alt: string
  /** The HTML with the plots to draw, or the table to write where there is no plot. */
  html?: string
  table?: DataTable
  /** How the page stands in somebody else's, where it may. */
  frame?: Frame
}

export interface Frame {
  /** Of the page in the frame, from the top of the site. */
  address: string
  width: number
  height: number
}
