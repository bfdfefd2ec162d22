import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { useReducedMotion } from '../state/motion.ts'
import type { Player } from '../state/player.ts'
import { useHand, useInTurn } from '../state/turns.tsx'
import { Range } from './Range.tsx'

interface TransportProps {
  player: Player
  at: number
  last: number
  onMove: (at: number) => void
  /** What one step is called: “update”. */
  step: string
  /** A longer stride with a name of its own: “One epoch”, and the moment it leads to. */
  leap?: { name: string; to: number } | undefined
  /** Further controls of the same row. */
  children?: ReactNode
}

const LARGER = 10

/** Play, pause, step, scrub and restart: the same for everything that runs. */
export function Transport({ player, at, last, onMove, step, leap, children }: TransportProps) {
  const id = useId()
  const go = (to: number) => {
    player.pause()
    onMove(Math.min(last, Math.max(0, to)))
  }
  const press = (event: KeyboardEvent) => {
    const direction = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key]
    if (!direction || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    go(at + direction * (event.shiftKey ? LARGER : 1))
  }
  return useInTurn(
    <div className="transport">
      <div className="buttons">
        <button type="button" disabled={at === 0} onClick={() => go(0)}>
          Restart
        </button>
        <button type="button" disabled={at === 0} onClick={() => go(at - 1)}>
          Step back
        </button>
        <PlayButton player={player} />
        <button type="button" disabled={at >= last} onClick={() => go(at + 1)}>
          Step
        </button>
        {leap && (
          <button type="button" disabled={at >= last} onClick={() => go(leap.to)}>
            {leap.name}
          </button>
        )}
        {children}
      </div>
      <label htmlFor={id}>
        {step} <span className="transport-at">{at}</span> of {last}
      </label>
      <Range id={id} min={0} max={last} step={1} value={at} onKeyDown={press} onChange={go} />
    </div>,
  )
}

/** Asks the browser about motion only when it is drawn, which a waiting view is not. */
function PlayButton({ player: { playing, play, pause } }: { player: Player }) {
  const hand = useHand()
  if (useReducedMotion()) return null
  return (
    <button
      type="button"
      className="transport-play"
      data-playing={playing || undefined}
      onClick={() => hand.press(playing ? pause : play)}
    >
      {playing ? 'Pause' : 'Play'}
    </button>
  )
}
