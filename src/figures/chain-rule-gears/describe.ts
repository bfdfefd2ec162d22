import { bracketed, decimals, plain } from '../../plot/format.ts'
import type { Description } from '../../state/figure.ts'
import { functions, type GearsState, NUDGE, TURNS, turned } from './model.ts'

/** The two functions in words. */
export function formulas({ kind, a, b }: GearsState): readonly [string, string] {
  return kind === 'changing'
    ? ['u = x²', 'y = u²']
    : [`u = ${bracketed(a, plain)} × x`, `y = ${bracketed(b, plain)} × u`]
}

export function describe(state: GearsState): Description {
  const { u, y, first, second, both, du, dy } = turned(state)
  const [inner, outer] = formulas(state)
  return {
    sentence: [
      `${inner} and ${outer}: x = ${decimals(state.x)} turns, u = ${decimals(u)}, y = ${decimals(y)}.`,
      `Just here u turns ${plain(first)} times as far as x, and y ${plain(second)} times as far as u: together ${bracketed(first, plain)} × ${bracketed(second, plain)} = ${plain(both)}.`,
      `Turn x ${decimals(NUDGE)} further, and u moves by ${decimals(du, 4)}, y by ${decimals(dy, 4)}.`,
      direction(first, second),
    ]
      .filter(Boolean)
      .join(' '),
    table: {
      caption: `${inner} and ${outer}: the ratio of each gear and of both`,
      columns: ['x', 'u', 'y', 'u for x', 'y for u', 'y for x'],
      rows: everyHalf().map((x) => {
        const { g, f, whole } = functions(state)
        const here = g.f(x)
        return [x, here, whole.f(x), g.slope(x), f.slope(here), whole.slope(x)].map((value) => decimals(value))
      }),
    },
  }
}

/** What odd ratios do. */
function direction(first: number, second: number): string {
  if (first === 0 && second === 0) return 'Both chains are off: y stands still.'
  if (first === 0 || second === 0) return 'One chain is off, so y stands still, whatever the other gear does.'
  if (first < 0 && second < 0) return 'Both chains are crossed: twice the other way is the same way again.'
  if (first < 0 || second < 0) return 'One chain is crossed, so y turns the other way.'
  return ''
}

function everyHalf(): number[] {
  const [from, to] = TURNS
  return Array.from({ length: (to - from) * 2 + 1 }, (_, step) => from + step / 2)
}
