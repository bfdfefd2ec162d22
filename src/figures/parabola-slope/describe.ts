import { decimals, plain } from '../../plot/format.ts'
import type { Description } from '../../state/figure.ts'
import { at, onSheet, reach, type SlopeState, sheets } from './model.ts'

export function describe(state: SlopeState): Description {
  const shown = onSheet(state)
  const { text, slopeText, moral } = sheets[shown.curve]
  return {
    sentence: `The curve is ${text}. ${here(shown)} ${traced(shown)} ${moral}`,
    table: {
      caption: `${text} and its slope ${slopeText}`,
      columns: ['x', text, `Slope ${slopeText}`],
      rows: everyHalf(shown).map((x) => {
        const found = at({ curve: shown.curve, x })
        return [plain(x), found ? decimals(found.height, 3) : 'no value', found ? decimals(found.slope, 3) : 'no slope']
      }),
    },
  }
}

/** A height or a slope; near the edge of a cliff either may be huge. */
export function written(value: number): string {
  return decimals(value)
}

function here({ curve, x }: SlopeState): string {
  const found = at({ curve, x })
  if (!found) return `At x = ${decimals(x)} it has no value that a number could hold, and so no slope.`
  const { height, slope } = found
  return `At x = ${decimals(x)} its height is ${written(height)} and its slope ${written(slope)}: ${way(slope)}.`
}

export function way(slope: number): string {
  if (slope === 0) return 'it is level'
  return slope > 0 ? 'it climbs' : 'it falls'
}

function traced({ curve, low, high }: SlopeState): string {
  const [from, to] = reach(curve)
  if (low === from && high === to) return `All of its slope is traced: it is the curve ${sheets[curve].slopeText}.`
  if (low === high) return 'Drag the place, and the slope is traced below.'
  return `So far its slope is traced from ${decimals(low)} to ${decimals(high)}: a piece of ${sheets[curve].slopeText}.`
}

function everyHalf({ curve }: SlopeState): number[] {
  const [from, to] = reach(curve)
  return Array.from({ length: (to - from) * 2 + 1 }, (_, step) => from + step / 2)
}
