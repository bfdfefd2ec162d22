import { derivative } from '../../../math/differentiate.ts'
import { plain } from '../../../plot/format.ts'
import { formula } from '../../../prose/formula.ts'
import { chanceSlopeByScore, type Example, type Line, three } from '../example.ts'

const grown = ({ z }: Example) => Math.exp(-z)
const shown = (example: Example) => (grown(example) < 1000 ? three(grown(example)) : plain(grown(example)))

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
    value: ({ z }) => derivative((score) => 1 / (1 + Math.exp(-score)), z, 0.05),
    numbers: () => 'the same nudge again',
  },
  {
    formula: formula`\new{-\frac{\big(1+e^{-\score}\big)'}{\big(1+e^{-\score}\big)^2}}`,
    text: '−(1 + e⁻ᶻ)′ / (1 + e⁻ᶻ)²',
    reason: 'The rule for “one over”: (1/f)′ is −f′/f². Do not lose the minus at the front.',
    value: (example) => -derivative((score) => 1 + Math.exp(-score), example.z, 0.05) / (1 + grown(example)) ** 2,
    numbers: (example) => `−(−${shown(example)}) / (1 + ${shown(example)})²`,
  },
  {
    formula: formula`-\frac{\new{e^{-\score} \cdot (-1)}}{\big(1+e^{-\score}\big)^2}`,
    text: '−(e⁻ᶻ · (−1)) / (1 + e⁻ᶻ)²',
    reason: 'The 1 has slope 0. The slope of e⁻ᶻ is e⁻ᶻ again, times −1 for the −z inside: the chain rule.',
    value: (example) => -(grown(example) * -1) / (1 + grown(example)) ** 2,
    numbers: (example) => `−(${shown(example)} × (−1)) / (1 + ${shown(example)})²`,
  },
  {
    formula: formula`\frac{\new{e^{-\score}}}{\big(1+e^{-\score}\big)^2}`,
    text: 'e⁻ᶻ / (1 + e⁻ᶻ)²',
    reason: 'Minus times minus is plus.',
    value: (example) => grown(example) / (1 + grown(example)) ** 2,
    numbers: (example) => `${shown(example)} / (1 + ${shown(example)})²`,
  },
  {
    formula: formula`\new{\frac{1}{1+e^{-\score}} \cdot \frac{e^{-\score}}{1+e^{-\score}}}`,
    text: '1/(1 + e⁻ᶻ) · e⁻ᶻ/(1 + e⁻ᶻ)',
    reason: 'A square is a thing times itself. Give one to each factor. The first is ŷ already.',
    value: (example) => (1 / (1 + grown(example))) * (grown(example) / (1 + grown(example))),
    numbers: (example) => `1/(1 + ${shown(example)}) × ${shown(example)}/(1 + ${shown(example)})`,
  },
  {
    formula: formula`\frac{1}{1+e^{-\score}} \cdot \frac{\new{1+{}} e^{-\score} \new{{}-1}}{1+e^{-\score}}`,
    text: '1/(1 + e⁻ᶻ) · (1 + e⁻ᶻ − 1)/(1 + e⁻ᶻ)',
    reason: 'A trick: add 1 and take it away again. Nothing has changed, but it looks more like the bottom.',
    value: (example) => (1 / (1 + grown(example))) * ((1 + grown(example) - 1) / (1 + grown(example))),
    numbers: (example) => `1/(1 + ${shown(example)}) × (1 + ${shown(example)} − 1)/(1 + ${shown(example)})`,
  },
  {
    formula: formula`\frac{1}{1+e^{-\score}} \cdot \Big(\new{1 - \frac{1}{1+e^{-\score}}}\Big)`,
    text: '1/(1 + e⁻ᶻ) · (1 − 1/(1 + e⁻ᶻ))',
    reason: 'Split the top: a thing over itself is 1. What is left is 1 over the bottom.',
    value: (example) => (1 / (1 + grown(example))) * (1 - 1 / (1 + grown(example))),
    numbers: ({ chance }) => `${three(chance)} × (1 − ${three(chance)})`,
  },
  {
    formula: formula`\new{\chance\,(1 - \chance)}`,
    text: 'ŷ(1 − ŷ)',
    reason: 'Each of these is ŷ. So the slope of ŷ is made of ŷ alone.',
    value: ({ chance, rest }) => chance * rest,
    numbers: ({ chance, rest }) => `${three(chance)} × ${three(rest)}`,
  },
]
