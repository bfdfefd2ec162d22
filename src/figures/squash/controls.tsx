import { Slider } from '../../plot/Slider.tsx'
import { Transport } from '../../plot/Transport.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import type { Player } from '../../state/player.ts'
import { LAST, reachOf, SCORES, type SquashState, shownScore } from './model.ts'

interface ControlsProps extends FigureViewProps<SquashState> {
  player: Player
}

/** The score as a number, the slide of the hobbits, how far the picture reaches, and what it is read as. */
export function Controls({ state, setState, player }: ControlsProps) {
  const isGrowth = state.story === 'growth'
  const reach = reachOf[state.view]
  return (
    <div className="controls">
      <Slider
        label={isGrowth ? 'time' : 'score'}
        quantity="z"
        value={shownScore(state)}
        min={-reach}
        max={reach}
        limits={SCORES}
        step={0.1}
        onChange={(z) => setState({ ...state, z })}
      />
      <div className="squash-slide" inert={isGrowth ? '' : undefined}>
        <p className="hero-side">Slide the hobbits: up to the curve, then over to their chances.</p>
        <Transport
          player={player}
          at={Math.round(state.slid)}
          last={LAST}
          step="slide"
          onMove={(slid) => setState({ ...state, slid })}
        />
      </div>
      <div className="buttons">
        <button type="button" onClick={() => setState({ ...state, view: state.view === 'near' ? 'far' : 'near' })}>
          {state.view === 'near' ? 'Show more of the tails' : 'Back to the middle'}
        </button>
        <button type="button" onClick={() => setState({ ...state, story: isGrowth ? 'chance' : 'growth' })}>
          {isGrowth ? 'Read it as a chance' : 'Read it as growth'}
        </button>
      </div>
    </div>
  )
}
