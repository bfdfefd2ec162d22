import { derivative } from '../../../math/differentiate.ts'
import { limitAtZero } from '../../../math/limit.ts'
import { plain } from '../../../plot/format.ts'
import { formula } from '../../../prose/formula.ts'
import { type Example, type Line, three } from '../example.ts'
import { given, times } from '../written.ts'

/** The nudge with which the live numbers are shown; the line itself is what they come to. */
const H = 0.01

/** A line that is the limit of a quotient: its value is the limit, its numbers those of one small h. */
function limit(quotient: (x: number, h: number) => number): Pick<Line, 'value' | 'numbers'> {
  return {
    value: ({ x1 }: Example) => limitAtZero((h) => quotient(x1, h)),
    numbers: ({ x1 }: Example) => `with h = ${plain(H)} it is ${three(quotient(x1, H))}; in the limit`,
  }
}

/** The slope of x², from nothing but rise over run; x is the hobbit’s foot size. */
export const squareLines: readonly Line[] = [
  {
    formula: formula`\big(x^2\big)'`,
    text: '(x²)′',
    reason: 'What we want: the slope of the parabola. Here it is simply tried out.',
    value: ({ x1 }) => derivative((x) => x * x, x1),
    numbers: () => 'tried out with a tiny nudge',
  },
  {
    formula: formula`\new{\lim_{h \rightarrow 0} \frac{(x+h)^2 - x^2}{h}}`,
    text: 'lim h→0 of ((x + h)² − x²)/h',
    reason: 'What a slope is: rise over run, as the run h gets smaller and smaller.',
    ...limit((x, h) => ((x + h) ** 2 - x ** 2) / h),
  },
  {
    formula: formula`\lim_{h \rightarrow 0} \frac{\new{x^2 + 2xh + h^2} - x^2}{h}`,
    text: 'lim h→0 of (x² + 2xh + h² − x²)/h',
    reason: 'Multiply out: x + h times x + h. The piece xh comes twice.',
    ...limit((x, h) => (x ** 2 + 2 * x * h + h ** 2 - x ** 2) / h),
  },
  {
    formula: formula`\lim_{h \rightarrow 0} \frac{\new{2xh + h^2}}{h}`,
    text: 'lim h→0 of (2xh + h²)/h',
    reason: 'x² and −x² cancel.',
    ...limit((x, h) => (2 * x * h + h ** 2) / h),
  },
  {
    formula: formula`\lim_{h \rightarrow 0} \frac{\new{h\,(2x + h)}}{h}`,
    text: 'lim h→0 of h(2x + h)/h',
    reason: 'Both pieces hold an h. Pull it out.',
    ...limit((x, h) => (h * (2 * x + h)) / h),
  },
  {
    formula: formula`\lim_{h \rightarrow 0} \new{(2x + h)}`,
    text: 'lim h→0 of (2x + h)',
    reason: 'h over h is 1, as long as h is not 0. And it never is: it only comes closer.',
    ...limit((x, h) => 2 * x + h),
  },
  {
    formula: formula`\new{2x}`,
    text: '2x',
    reason: 'Now let h shrink away.',
    value: ({ x1 }) => 2 * x1,
    numbers: ({ x1 }) => times(given(2), given(x1)),
  },
]
