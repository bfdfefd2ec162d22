import { useContext } from 'react'
import type { Shown } from '../../chapters/lesson.ts'
import { DrawnFigures } from '../../figures/Figure.tsx'
import { SiteRoot } from '../../prose/site.ts'
import { writeLink } from '../../state/link.ts'
import type { Material } from './material.ts'

interface ShownStateProps {
  shown: Shown
  /** The chapter that is taught: its own page is the better place for a figure of its own. */
  chapter: string
  material: Material
}

/** A link to a figure in one of its named states; a name that is not there stops the build. */
export function ShownState({ shown: { figure, preset }, chapter, material }: ShownStateProps) {
  const root = useContext(SiteRoot)
  const definition = useContext(DrawnFigures).get(figure)?.definition
  const found = definition?.presets.find(({ id }) => id === preset)
  if (!definition || !found) throw new Error(`figure “${figure}” has no preset “${preset}”`)
  const state = writeLink(definition.fields, definition.initial, found.state)
  const isHere = material
    .stepsOf(chapter)
    .some(({ parts }) => parts.some((part) => part.kind === 'figure' && part.id === figure))
  const href = isHere
    ? `chapters/${chapter}/?${new URLSearchParams([['figure', figure], ...state])}#${figure}`
    : `figures/${figure}/${state.size > 0 ? `?${state}` : ''}`
  return (
    <a href={root + href} data-shown={`${figure} ${preset}`}>
      {found.title} ({definition.title})
    </a>
  )
}
