import { useMemo } from 'react'
import { Dragged } from '../../plot/Dragged.tsx'
import { Frame } from '../../plot/Frame.tsx'
import { decimals } from '../../plot/format.ts'
import { Fog, Ground } from '../../plot/Ground.tsx'
import { SlopeMark } from '../../plot/SlopeMark.tsx'
import { Spot, Stake } from '../../plot/Spot.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { InTurn } from '../../state/turns.tsx'
import { Controls } from './controls.tsx'
import { type GuessState, PLACES, search } from './model.ts'

const DOMAIN = { x: [0, 100], y: [0, 100] } as const
const RATIO = 0.7
/** The pin stands a little above the axis, clear of its numbers. */
const PIN_HEIGHT = 3
const within = (place: number) => Math.min(PLACES[1], Math.max(PLACES[0], place))

/** A land in fog: the reader feels height and slope at one place after another, and looks for the lowest. */
export function MakeAGuess({ state, setState }: FigureViewProps<GuessState>) {
  const { seed, guesses, aim, revealed } = state
  const { land, felt, best, foundIn } = useMemo(() => search({ seed, guesses }), [seed, guesses])
  return (
    <div className="figure-body">
      <Frame
        domain={DOMAIN}
        ratio={RATIO}
        xLabel={{ words: 'place' }}
        yLabel={{ words: 'height' }}
        name="A land in fog, and the places where its ground was felt"
        ground={revealed ? <Ground f={land.height} /> : <Fog />}
      >
        {felt.map(({ place, height }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same place may be felt twice; a guess is its number
          <Stake key={index} at={[place, height]} label={String(index + 1)} best={height === best?.height} />
        ))}
        {state.slopes &&
          felt.map(({ place, height, slope }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <SlopeMark key={index} place={[place, height]} slope={slope} reachPx={24} />
          ))}
        <Dragged
          place={[aim, PIN_HEIGHT]}
          name="Move the pin"
          value={aim}
          valueText={`place ${decimals(aim, 1)}`}
          onChange={([place]) => setState({ ...state, aim: within(place) })}
          homeTo={[PLACES[0], 0]}
          endTo={[PLACES[1], 0]}
          stride={10}
        >
          <Spot kind="aim" label="next guess" />
        </Dragged>
      </Frame>
      <InTurn className="figure-side">
        <dl className="readings">
          <dt>Guesses</dt>
          <dd>{guesses.length}</dd>
          <dt>Lowest so far</dt>
          <dd>{best ? decimals(best.height, 1) : '–'}</dd>
          <dt>Lowest place</dt>
          <dd data-found={foundIn ?? undefined}>{foundIn === null ? 'not found yet' : `found in ${foundIn}`}</dd>
        </dl>
        <Controls state={state} setState={setState} />
      </InTurn>
    </div>
  )
}
