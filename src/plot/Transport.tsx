import { useId } from 'react'
import { useReducedMotion } from '../state/motion.ts'
import type { Player } from '../state/player.ts'

interface TransportProps {
  player: Player
  at: number
  last: number
  onMove: (at: number) => void
  /** What one step is called: “update”. */
  step: string
}

/** Play, pause, step, scrub and restart: the same for everything that runs. */
export function Transport({ player, at, last, onMove, step }: TransportProps) {
  const id = useId()
  const still = useReducedMotion()
  const go = (to: number) => {
    player.pause()
    onMove(Math.min(last, Math.max(0, to)))
  }
  return (
    <div className="transport">
      <div className="buttons">
        <button type="button" disabled={at === 0} onClick={() => go(0)}>
          Restart
        </button>
        <button type="button" disabled={at === 0} onClick={() => go(at - 1)}>
          Step back
        </button>
        {!still && (
          <button type="button" className="transport-play" onClick={player.playing ? player.pause : player.play}>
            {player.playing ? 'Pause' : 'Play'}
          </button>
        )}
        <button type="button" disabled={at >= last} onClick={() => go(at + 1)}>
          Step
        </button>
      </div>
      <label htmlFor={id}>
        {step} <span className="transport-at">{at}</span> of {last}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={last}
        step={1}
        value={at}
        onChange={(event) => go(event.target.valueAsNumber)}
      />
    </div>
  )
}
