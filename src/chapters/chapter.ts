import type { ComponentType } from 'react'

/** What a chapter says of itself before it begins. */
export interface ChapterMeta {
  /** One sentence for search engines and cards. */
  description: string
  /** What the reader needs to know before. */
  before: readonly string[]
  /** What the reader will be able to do after. */
  after: readonly string[]
}

export interface Chapter {
  meta: ChapterMeta
  Text: ComponentType
}
