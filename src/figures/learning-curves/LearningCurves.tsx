import { useCallback, useMemo } from 'react'
import { Dragged } from '../../plot/Dragged.tsx'
import { Frame } from '../../plot/Frame.tsx'
import { asTyped, decimals } from '../../plot/format.ts'
import { Level, ReadingLine, RunCurves } from '../../plot/RunCurves.tsx'
import { Spot } from '../../plot/Spot.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { InTurn } from '../../state/turns.tsx'
import { Controls } from './controls.tsx'
import { type CurvesState, readAt, shownRuns } from './model.ts'
import { drawn, lowest } from './runs.ts'

const RATIO = 0.72
/** The names of the runs stand right of their ends. */
const ROOM_FOR_NAMES = 1.24

/** What the two scales show, in the units drawn. On the log scale each unit is a tenth of the one above. */
const scales = {
  linear: { y: [0.36, 1.6], label: { words: 'loss', symbol: 'J' } },
  log: { y: [-3.6, 0.7], label: { words: 'how far above the lowest', symbol: 'J', format: tenths } },
} as const

/** Nothing is nearer to the lowest than this on the log scale: far below the picture. */
const LEAST = 1e-9

function tenths(power: number): string {
  return Number.isInteger(power) ? String(Number((10 ** power).toPrecision(1))).replace(/^0(?=\.)/, '') : ''
}

/** The loss against the updates, for several rates and schedules at once. */
export function LearningCurves({ state, setState }: FigureViewProps<CurvesState>) {
  const { rate, own: showsOwn, scale } = state
  const span = Number(state.span)
  const own = useMemo(() => (showsOwn ? drawn(rate, span) : null), [showsOwn, rate, span])
  const shown = shownRuns(state, own)
  const at = readAt(state)
  const { y, label } = scales[scale]
  const height = (loss: number) => (scale === 'linear' ? loss : Math.log10(Math.max(LEAST, loss - lowest)))
  const written = useCallback((update: number) => (update > span ? '' : String(update)), [span])
  const moveTo = (update: number) => setState({ ...state, at: Math.min(span, Math.max(0, Math.round(update))) })
  return (
    <div className="figure-body">
      <Frame
        domain={{ x: [0, span * ROOM_FOR_NAMES], y }}
        ratio={RATIO}
        xLabel={{ words: 'update', format: written }}
        yLabel={label}
        name="The loss after each update, one line for each run"
      >
        {scale === 'linear' && <Level at={lowest} label={`the lowest there is: ${decimals(lowest, 3)}`} />}
        <ReadingLine at={at} />
        <RunCurves
          last={span}
          series={shown.map(({ id, short, run }) => ({
            id,
            label: id === 'own' ? `your ${asTyped(rate)}` : short,
            values: scale === 'linear' ? run.losses : run.losses.map(height),
          }))}
        />
        <Dragged
          place={[at, y[1]]}
          name="Read off at update"
          value={at}
          valueText={`update ${at}`}
          onChange={([update]) => moveTo(update)}
          homeTo={[0, 0]}
          endTo={[span, 0]}
          stride={10}
        >
          <Spot kind="aim" />
        </Dragged>
      </Frame>
      <InTurn className="figure-side">
        <Controls state={state} setState={setState} losses={(id) => lossAt(id)} />
      </InTurn>
    </div>
  )

  function lossAt(id: string): number | null {
    return shown.find((one) => one.id === id)?.run.losses[at] ?? null
  }
}
