import { useEffect, useState } from 'react'
import type { FigureDefinition } from '../../state/figure.ts'
import { readLink, writeLink } from '../../state/link.ts'

interface SlideFigureProps<State extends object> {
  definition: FigureDefinition<State>
  /** A state to go to, as a link spells it. */
  link?: URLSearchParams | undefined
  /** Told each state the figure is in, as a link spells it and in words. */
  onState?: (query: string, sentence: string) => void
  /** Called once the figure answers to the hand. */
  onAwake?: () => void
}

/** What a figure has around it on a slide: less than in the page, for all of it must be read from the last row. */
export function SlideFigure<State extends object>({ definition, link, onState, onAwake }: SlideFigureProps<State>) {
  const { View, initial, fields, recall } = definition
  const [state, setState] = useState(initial)
  const [left, setLeft] = useState<State | null>(null)

  useEffect(() => {
    const recalled = link ? null : recall?.()
    if (recalled) setState(recalled)
    else if (link) setState(readLink(fields, initial, link).state)
    onAwake?.()
  }, [fields, initial, recall, link, onAwake])

  const { sentence } = definition.describe(state)
  useEffect(() => {
    onState?.(writeLink(fields, initial, state).toString(), sentence)
  }, [onState, fields, initial, state, sentence])

  return (
    <div className="figure-frame">
      <div className="figure-head">
        <p className="figure-title">{definition.title}</p>
        <button
          type="button"
          disabled={left === null}
          onClick={() => {
            if (left) setState(left)
            setLeft(null)
          }}
        >
          Undo
        </button>
        <button
          type="button"
          onClick={() => {
            setLeft(state)
            setState(initial)
          }}
        >
          Reset
        </button>
      </div>
      <View state={state} setState={setState} />
      <p className="figure-state">{sentence}</p>
    </div>
  )
}
