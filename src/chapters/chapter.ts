import type { ComponentType } from 'react'
import type { FigureId } from '../figures/registry.ts'

/** What a chapter says of itself before it begins. */
export interface ChapterMeta {
  /** One sentence for search engines and cards. */
  description: string
  /** What the reader needs to know before. */
  before: readonly string[]
  /** What the reader will be able to do after. */
  after: readonly string[]
  /** The figure that tells most of it at a glance, for its card. */
  picture: FigureId
}

export interface Chapter {
  meta: ChapterMeta
  Text: ComponentType
}
