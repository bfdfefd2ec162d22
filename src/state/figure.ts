import type { ComponentType } from 'react'
import type { Fields } from './fields.ts'

/** A table of the data behind a figure's present state. */
export interface DataTable {
  caption: string
  columns: readonly string[]
  rows: readonly (readonly string[])[]
}

/** A figure's present state for those who do not see it. */
export interface Description {
  sentence: string
  table: DataTable
}

/** A named state: at once what prose shows, a link opens, a slide starts from and tests draw. */
export interface Preset<State> {
  id: string
  title: string
  state: State
}

export interface FigureViewProps<State> {
  state: State
  setState: (next: State) => void
}

/** All there is to know of a figure; chapter, own page, link, download and tests share it. */
export interface FigureDefinition<State extends object> {
  /** Part of addresses for ever. */
  id: string
  title: string
  /** Makes the figure's point while nothing has been touched. */
  caption: string
  /** Where the data come from: goes with every picture that is taken away. */
  source: string
  fields: Fields<State>
  initial: State
  presets: readonly Preset<State>[]
  /** What the reader left in this browser to go on with; looked for once the figure is awake, where no link says more. */
  recall?: () => State | null
  describe: (state: State) => Description
  View: ComponentType<FigureViewProps<State>>
}

/** Ties the types of one figure together. */
export function defineFigure<State extends object>(definition: FigureDefinition<State>): FigureDefinition<State> {
  return definition
}
