import { useEffect, useRef, useState } from 'react'
import type { FigureDefinition } from '../../state/figure.ts'
import { readLink } from '../../state/link.ts'
import { Announcer } from './Announcer.tsx'
import { DescriptionTable } from './DescriptionTable.tsx'
import { SharePanel } from './SharePanel.tsx'

interface FigureShellProps<State extends object> {
  definition: FigureDefinition<State>
  /** The parameters of the page's address, where they are meant for this figure. */
  link?: URLSearchParams | undefined
  /** Called once the figure answers to the reader. */
  onAwake?: () => void
}

/**
 * What every figure has around its view: the sentence that says its state, the data as a table, reset, sharing.
 * First drawn in its initial state, as prerendered; a link's state comes right after.
 */
export function FigureShell<State extends object>({ definition, link, onAwake }: FigureShellProps<State>) {
  const { View, initial, fields } = definition
  const [state, setState] = useState(initial)
  const [complaints, setComplaints] = useState<readonly string[]>([])
  const frame = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (link) {
      const reading = readLink(fields, initial, link)
      setState(reading.state)
      setComplaints(reading.complaints)
    }
    onAwake?.()
  }, [fields, initial, link, onAwake])

  const { sentence, table } = definition.describe(state)
  return (
    <div className="figure-frame" ref={frame}>
      <p className="figure-title">{definition.title}</p>
      {complaints.length > 0 && (
        <p className="complaint" role="alert">
          {complaints.join(' ')} So the figure starts as it always does.
        </p>
      )}
      <View state={state} setState={setState} />
      <p className="figure-state">{sentence}</p>
      <Announcer text={sentence} />
      <div className="figure-tools">
        <button type="button" onClick={() => setState(initial)}>
          Reset
        </button>
        <SharePanel definition={definition} state={state} frame={frame} />
        <button type="button" className="full-screen" onClick={() => toggleFullScreen(frame.current)}>
          Full screen
        </button>
        <DescriptionTable table={table} />
      </div>
    </div>
  )
}

/** A browser may refuse, as in a frame that was not allowed to; then the figure simply stays where it is. */
function toggleFullScreen(element: HTMLElement | null) {
  const change = document.fullscreenElement ? document.exitFullscreen() : element?.requestFullscreen?.()
  change?.catch(() => {})
}
