import type { ReactNode } from 'react'
import type { FigureId } from '../figures/registry.ts'

/** A page before it is written: what it is called, and its body. */
export interface PagePlan {
  /** From the top of the site, with a slash at both ends. */
  address: string
  title: string
  description: string
  /** The figures on it, which are drawn first. */
  figures: readonly FigureId[]
  body: ReactNode
}
