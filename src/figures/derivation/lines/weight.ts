import { derivative } from '../../../math/differentiate.ts'
import { scoreLoss } from '../../../math/logLoss.ts'
import { formula } from '../../../prose/formula.ts'
import { chanceSlopeByScore, errorOf, type Line, lossSlopeByChance } from '../example.ts'
import { given, minus, part, rounded, sum, times } from '../written.ts'
import { fractions, opened, openedValue } from './pieces.ts'

/** How much one hobbit’s loss changes for a nudge of w₁. That of w₂ is the same with x₂. */
export const weightLines: readonly Line[] = [
  {
    formula: formula`\partialof{L}{\wone}`,
    text: '∂L/∂w₁',
    reason: 'What we want: how much the loss moves for a tiny nudge of the weight. Here it is simply tried out.',
    value: ({ y, w0, w1, w2, x1, x2 }) => derivative((w) => scoreLoss(y, w0 + w * x1 + w2 * x2), w1, 0.05),
    numbers: () => 'tried out with a tiny nudge',
  },
  {
    formula: formula`\new{\partialof{L}{\chance} \cdot \partialof{\chance}{\score} \cdot \partialof{\score}{\wone}}`,
    text: '∂L/∂ŷ · ∂ŷ/∂z · ∂z/∂w₁',
    reason: 'Chain rule: the nudge goes through z, then ŷ, then L. Three gears in a row multiply.',
    value: (example) => {
      const { w0, w1, w2, x1, x2 } = example
      const scoreSlope = derivative((w) => w0 + w * x1 + w2 * x2, w1)
      return lossSlopeByChance(example) * chanceSlopeByScore(example) * scoreSlope
    },
    numbers: (example) =>
      times(rounded(lossSlopeByChance(example)), rounded(chanceSlopeByScore(example)), given(example.x1)),
  },
  {
    formula: formula`\Big(\new{-\hero \cdot \frac{1}{\chance} - (1-\hero) \cdot \frac{1}{1-\chance} \cdot (-1)}\Big) \cdot \partialof{\chance}{\score} \cdot \partialof{\score}{\wone}`,
    text: '(−y · 1/ŷ − (1 − y) · 1/(1 − ŷ) · (−1)) · ∂ŷ/∂z · ∂z/∂w₁',
    reason: 'L is −y log ŷ − (1−y) log(1−ŷ). A log has the slope “one over”. And 1−ŷ falls as ŷ grows: hence the −1.',
    value: (example) => {
      const { y, chance, rest, x1 } = example
      return (-y * (1 / chance) - (1 - y) * (1 / rest) * -1) * chanceSlopeByScore(example) * x1
    },
    numbers: (example) => {
      const { y, chance, rest, x1 } = example
      const logs = sum(
        minus(times(given(y), rounded(1 / chance))),
        minus(times(given(1 - y), rounded(1 / rest), given(-1))),
      )
      return times(logs, rounded(chanceSlopeByScore(example)), given(x1))
    },
  },
  {
    formula: formula`\Big(-\new{\frac{\hero}{\chance}} \new{+} \new{\frac{1-\hero}{1-\chance}}\Big) \cdot \partialof{\chance}{\score} \cdot \partialof{\score}{\wone}`,
    text: '(−y/ŷ + (1 − y)/(1 − ŷ)) · ∂ŷ/∂z · ∂z/∂w₁',
    reason: 'Tidy up. Minus times minus is plus.',
    value: (example) => {
      const { y, chance, rest, x1 } = example
      return (-y / chance + (1 - y) / rest) * chanceSlopeByScore(example) * x1
    },
    numbers: (example) => times(fractions(example), rounded(chanceSlopeByScore(example)), given(example.x1)),
  },
  {
    formula: formula`\Big(-\frac{\hero}{\chance} + \frac{1-\hero}{1-\chance}\Big) \cdot \new{\chance(1-\chance)} \cdot \partialof{\score}{\wone}`,
    text: '(−y/ŷ + (1 − y)/(1 − ŷ)) · ŷ(1 − ŷ) · ∂z/∂w₁',
    reason: 'The slope of the S curve is ŷ(1−ŷ). Choose “σ′” above to see why.',
    value: ({ y, chance, rest, x1 }) => (-y / chance + (1 - y) / rest) * (chance * rest) * x1,
    numbers: (example) => times(fractions(example), rounded(example.chance), rounded(example.rest), given(example.x1)),
  },
  {
    formula: formula`\Big(-\frac{\hero}{\chance} + \frac{1-\hero}{1-\chance}\Big) \cdot \chance(1-\chance) \cdot \new{\foot}`,
    text: '(−y/ŷ + (1 − y)/(1 − ŷ)) · ŷ(1 − ŷ) · x₁',
    reason: 'z is w₀ + w₁x₁ + w₂x₂. Only one piece holds w₁, and there it is multiplied by x₁.',
    value: ({ y, chance, rest, x1 }) => (-y / chance + (1 - y) / rest) * (chance * rest) * x1,
    numbers: (example) => times(fractions(example), rounded(example.chance), rounded(example.rest), given(example.x1)),
  },
  {
    formula: formula`\big(\new{-\hero\,(1-\chance) + (1-\hero)\,\chance}\big) \cdot \foot`,
    text: '(−y(1 − ŷ) + (1 − y)ŷ) · x₁',
    reason: 'Multiply it in, and cancel: ŷ over ŷ is 1, and so is 1−ŷ over 1−ŷ.',
    value: ({ y, chance, rest, x1 }) => (-y * rest + (1 - y) * chance) * x1,
    numbers: ({ y, chance, rest, x1 }) =>
      times(sum(minus(times(given(y), rounded(rest))), times(given(1 - y), rounded(chance))), given(x1)),
  },
  {
    formula: formula`\big(\new{-\hero + \hero\chance + \chance - \hero\chance}\big) \cdot \foot`,
    text: '(−y + yŷ + ŷ − yŷ) · x₁',
    reason: 'Open the brackets. Now yŷ is there twice, once with plus and once with minus.',
    value: (example) => openedValue(example) * example.x1,
    numbers: (example) => times(opened(example), given(example.x1)),
  },
  {
    formula: formula`\new{(\chance - \hero)} \cdot \foot`,
    text: '(ŷ − y) · x₁',
    reason: 'All the rest is gone. The error, times what the weight was used with.',
    value: (example) => errorOf(example) * example.x1,
    numbers: ({ y, chance, rest, x1 }) => times(sum(part(chance, rest), minus(given(y))), given(x1)),
  },
]
