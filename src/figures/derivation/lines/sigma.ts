import { derivative } from '../../../math/differentiate.ts'
import { formula } from '../../../prose/formula.ts'
import { chanceSlopeByScore, type Example, type Line } from '../example.ts'
import { given, minus, over, part, rounded, squared, sum, times, type Written } from '../written.ts'

const grown = ({ z }: Example) => Math.exp(-z)
const power = (example: Example) => rounded(grown(example))
const bottom = (example: Example) => sum(given(1), power(example))
/** Of the two fractions the first, ŷ, is the same in all lines. */
const twoFractions = (example: Example, top: Written) =>
  times(over(given(1), bottom(example)), over(top, bottom(example)))

/** The slope of the S curve at the hobbit’s score. */
export const sigmaLines: readonly Line[] = [
  {
    formula: formula`\sigma'(\score)`,
    text: 'σ′(z)',
    reason: 'What we want: how much ŷ moves for a tiny nudge of the score. Here it is simply tried out.',
    value: chanceSlopeByScore,
    numbers: () => 'tried out with a tiny nudge',
  },
  {
    formula: formula`\Big(\new{\frac{1}{1+e^{-\score}}}\Big)'`,
    text: '(1/(1 + e⁻ᶻ))′',
    reason: 'Write out what the S curve is: one over something.',
    // Where this is near 1 its digits are in what is left: 1 − 1/(1 + e⁻ᶻ) is 1/(1 + eᶻ).
    value: ({ z }) =>
      z > 0
        ? -derivative((score) => 1 / (1 + Math.exp(score)), z, 0.05)
        : derivative((score) => 1 / (1 + Math.exp(-score)), z, 0.05),
    numbers: () => 'the same nudge again',
  },
  {
    formula: formula`\new{-\frac{\big(1+e^{-\score}\big)'}{\big(1+e^{-\score}\big)^2}}`,
    text: '−(1 + e⁻ᶻ)′ / (1 + e⁻ᶻ)²',
    reason: 'The rule for “one over”: (1/f)′ is −f′/f². Do not lose the minus at the front.',
    // The 1 is the same on both sides of a nudge, and would only swallow digits of e⁻ᶻ.
    value: (example) => -derivative((score) => Math.exp(-score), example.z, 0.05) / (1 + grown(example)) ** 2,
    numbers: (example) => minus(over(minus(power(example)), squared(bottom(example)))),
  },
  {
    formula: formula`-\frac{\new{e^{-\score} \cdot (-1)}}{\big(1+e^{-\score}\big)^2}`,
    text: '−(e⁻ᶻ · (−1)) / (1 + e⁻ᶻ)²',
    reason: 'The 1 has slope 0. The slope of e⁻ᶻ is e⁻ᶻ again, times −1 for the −z inside: the chain rule.',
    value: (example) => -(grown(example) * -1) / (1 + grown(example)) ** 2,
    numbers: (example) => minus(over(times(power(example), given(-1)), squared(bottom(example)))),
  },
  {
    formula: formula`\frac{\new{e^{-\score}}}{\big(1+e^{-\score}\big)^2}`,
    text: 'e⁻ᶻ / (1 + e⁻ᶻ)²',
    reason: 'Minus times minus is plus.',
    value: (example) => grown(example) / (1 + grown(example)) ** 2,
    numbers: (example) => over(power(example), squared(bottom(example))),
  },
  {
    formula: formula`\new{\frac{1}{1+e^{-\score}} \cdot \frac{e^{-\score}}{1+e^{-\score}}}`,
    text: '1/(1 + e⁻ᶻ) · e⁻ᶻ/(1 + e⁻ᶻ)',
    reason: 'A square is a thing times itself. Give one to each factor. The first is ŷ already.',
    value: (example) => (1 / (1 + grown(example))) * (grown(example) / (1 + grown(example))),
    numbers: (example) => twoFractions(example, power(example)),
  },
  {
    formula: formula`\frac{1}{1+e^{-\score}} \cdot \frac{\new{1+{}} e^{-\score} \new{{}-1}}{1+e^{-\score}}`,
    text: '1/(1 + e⁻ᶻ) · (1 + e⁻ᶻ − 1)/(1 + e⁻ᶻ)',
    reason: 'A trick: add 1 and take it away again. Nothing has changed, but it looks more like the bottom.',
    value: (example) => (1 / (1 + grown(example))) * ((grown(example) + (1 - 1)) / (1 + grown(example))),
    numbers: (example) => twoFractions(example, sum(given(1), power(example), given(-1))),
  },
  {
    formula: formula`\frac{1}{1+e^{-\score}} \cdot \Big(\new{1 - \frac{1}{1+e^{-\score}}}\Big)`,
    text: '1/(1 + e⁻ᶻ) · (1 − 1/(1 + e⁻ᶻ))',
    reason: 'Split the top: a thing over itself is 1. What is left is 1 over the bottom.',
    // As above: what is left of ŷ, so that it keeps its digits.
    value: (example) => (1 / (1 + grown(example))) * (1 / (1 + 1 / grown(example))),
    numbers: ({ chance, rest }) => times(rounded(chance), sum(given(1), minus(part(chance, rest)))),
  },
  {
    formula: formula`\new{\chance\,(1 - \chance)}`,
    text: 'ŷ(1 − ŷ)',
    reason: 'Each of these is ŷ. So the slope of ŷ is made of ŷ alone.',
    value: ({ chance, rest }) => chance * rest,
    numbers: ({ chance, rest }) => times(rounded(chance), rounded(rest)),
  },
]
