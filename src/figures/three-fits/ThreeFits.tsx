import { useMemo } from 'react'
import { Choice } from '../../plot/Choice.tsx'
import { decimals, plain } from '../../plot/format.ts'
import { Movable } from '../../plot/Movable.tsx'
import { Slider } from '../../plot/Slider.tsx'
import { Tag } from '../../plot/Tag.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { InTurn } from '../../state/turns.tsx'
import { mistakesText } from './describe.ts'
import { ErrorCurves } from './ErrorCurves.tsx'
import {
  allMistakes,
  BENDS,
  bendName,
  initial,
  REACH,
  resampled,
  type ThreeFitsState,
  votes,
  withPlace,
} from './model.ts'
import { VillagePlot } from './VillagePlot.tsx'
import { EACH } from './village.ts'

const views = [
  { value: 'one', label: 'one village' },
  { value: 'ten', label: 'ten villages' },
] as const

/** One boundary over the hobbits it learned from and over those held back, as bendy as the reader lets it be. */
export function ThreeFits({ state, setState }: FigureViewProps<ThreeFitsState>) {
  const { bend, village, shows, foot, lifted } = state
  const looks = { village, bend, shows }
  const all = useMemo(() => allMistakes({ village, shows }), [village, shows])
  const now = all[bend - 1]
  const heroes = votes(state)
  const answer =
    shows === 'ten' ? `a hero to ${heroes} of the ten models` : heroes === 1 ? 'called a hero' : 'not called a hero'
  const slip = shows === 'ten' ? `${heroes} of ten: hero` : heroes === 1 ? 'hero' : 'no hero'
  return (
    <div className="figure-body three-fits">
      <div className="fits-learned">
        <Heading title="Those it learned from" mistakes={now?.learned ?? 0} shows={shows} />
        <VillagePlot {...looks} half="learned" name={`${EACH} hobbits the model learned from`} />
      </div>
      <InTurn className="controls fits-controls">
        <Slider
          label="how bendy"
          value={bend}
          min={BENDS[0]}
          max={BENDS[1]}
          limits={BENDS}
          step={1}
          format={(value) => decimals(value, 0)}
          onChange={(next) => setState({ ...state, bend: Math.round(next) })}
        />
        <div className="buttons">
          {[1, 2, 6].map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={bend === each}
              onClick={() => setState({ ...state, bend: each })}
            >
              {bendName(each).replace('a wild curve', 'wild').replace('a ', '')}
            </button>
          ))}
        </div>
        <Choice
          label="Look at"
          value={shows}
          options={views}
          onChange={(next) => setState({ ...state, shows: next })}
        />
        <div className="buttons">
          <button type="button" onClick={() => setState(resampled(state))}>
            Resample the village
          </button>
        </div>
      </InTurn>
      <div className="fits-held">
        <Heading title="Those held back" mistakes={now?.held ?? 0} shows={shows} />
        <VillagePlot {...looks} half="held" name={`${EACH} hobbits held back`}>
          <Movable
            place={[foot, lifted]}
            kind="newcomer"
            name="Move the newcomer"
            valueText={`foot size ${plain(foot)}, lifts ${plain(lifted)}: ${answer}`}
            onChange={(place) => setState(withPlace(state, place))}
            homeTo={[REACH.foot[0], REACH.lifted[0]]}
            endTo={[initial.foot, initial.lifted]}
          />
          <g className="passive">
            <Tag place={[foot, lifted]} side={foot > 2.7 ? 'left' : 'right'} text={slip} className="tag-newcomer" />
          </g>
        </VillagePlot>
      </div>
      <div className="fits-errors">
        <ErrorCurves state={state} setState={setState} all={all} />
      </div>
    </div>
  )
}

function Heading({ title, mistakes, shows }: { title: string; mistakes: number; shows: ThreeFitsState['shows'] }) {
  return (
    <p className="tally fits-tally">
      {title}
      <span>
        <span className="tally-number">{mistakesText(mistakes, shows)}</span> mistakes in {EACH}{' '}
        {shows === 'ten' && <span className="tally-aside">on average</span>}
      </span>
    </p>
  )
}
