import { type RefObject, type SyntheticEvent, useCallback, useEffect, useRef, useState } from 'react'
import type { FigureDefinition } from '../../state/figure.ts'
import { readLink } from '../../state/link.ts'
import { createTurns, InTurn, type Turns, TurnsContext } from '../../state/turns.tsx'
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

interface History<State> {
  state: State
  /** What the reader had before a reset or a link of the prose took it away. */
  left: State | null
}

/**
 * What every figure has around its view: the sentence that says its state, the data as a table, reset, sharing.
 * First drawn in its initial state, as prerendered; a link's state comes right after.
 */
export function FigureShell<State extends object>({ definition, link, onAwake }: FigureShellProps<State>) {
  const { View, initial, fields, recall } = definition
  const [{ state, left }, setHistory] = useState<History<State>>({ state: initial, left: null })
  const [complaints, setComplaints] = useState<readonly string[]>([])
  const frame = useRef<HTMLDivElement>(null)
  const [turns] = useState(createTurns)
  const setState = useCallback((next: State) => setHistory((before) => ({ ...before, state: next })), [])
  const jump = useCallback(
    (next: State) =>
      setHistory((before) => ({ state: next, left: before.state === next ? before.left : before.state })),
    [],
  )

  useEffect(() => {
    const recalled = link?.toString() ? null : recall?.()
    if (recalled) setState(recalled)
    else if (link) {
      const reading = readLink(fields, initial, link)
      jump(reading.state)
      setComplaints(reading.complaints)
    }
    onAwake?.()
  }, [fields, initial, recall, link, onAwake, jump, setState])

  const reset = () => {
    jump(initial)
    setComplaints([])
  }
  return (
    <TurnsContext.Provider value={turns}>
      <div className="figure-frame" ref={frame} {...catchUp(turns)}>
        <p className="figure-title">{definition.title}</p>
        {complaints.length > 0 && (
          <p className="complaint" role="alert">
            {complaints.join(' ')} So the figure starts as it always does.
          </p>
        )}
        <View state={state} setState={setState} />
        <InTurn>
          <Foot
            definition={definition}
            state={state}
            frame={frame}
            reset={reset}
            undo={left === null ? null : () => setHistory({ state: left, left: null })}
          />
        </InTurn>
      </div>
    </TurnsContext.Provider>
  )
}

/** What the reader reaches for is first drawn as things stand, that it may act on no earlier state. */
function catchUp({ finish }: Turns) {
  // A hand that lets go of what it moved reaches for nothing: the views go on in turns.
  const unlessMoved = ({ target }: SyntheticEvent) => {
    if (!(target as Element).closest('.movable, [type="range"]')) finish()
  }
  return {
    onPointerDownCapture: finish,
    onPointerUpCapture: unlessMoved,
    // A screen reader may press and walk without a pointer and without keys.
    onClickCapture: unlessMoved,
    onFocusCapture: unlessMoved,
    onKeyDownCapture: finish,
    onKeyUpCapture: finish,
  }
}

interface FootProps<State extends object> {
  definition: FigureDefinition<State>
  state: State
  frame: RefObject<HTMLDivElement>
  reset: () => void
  undo: (() => void) | null
}

/** The present state in a sentence, and what can be done with it. */
function Foot<State extends object>({ definition, state, frame, reset, undo }: FootProps<State>) {
  const { sentence, table } = definition.describe(state)
  return (
    <>
      <p className="figure-state">{sentence}</p>
      <Announcer text={sentence} />
      <div className="figure-tools">
        <button type="button" onClick={reset}>
          Reset
        </button>
        <button type="button" disabled={undo === null} onClick={() => undo?.()}>
          Undo
        </button>
        <SharePanel definition={definition} state={state} frame={frame} />
        <button type="button" className="full-screen" onClick={() => toggleFullScreen(frame.current)}>
          Full screen
        </button>
        <DescriptionTable table={table} />
      </div>
    </>
  )
}

/** A browser may refuse, as in a frame that was not allowed to; then the figure simply stays where it is. */
function toggleFullScreen(element: HTMLElement | null) {
  const change = document.fullscreenElement ? document.exitFullscreen() : element?.requestFullscreen?.()
  change?.catch(() => {})
}
