import { bracketed, decimals, equalsSign, scoreByHand, chance as written } from '../../plot/format.ts'
import type { Description } from '../../state/figure.ts'
import { fire, type NeuronState } from './model.ts'

/** The sum that the neuron makes, with its numbers. */
export function sum(state: NeuronState): string {
  const { w0, w1, w2, foot, lifted } = state
  const { z } = fire(state)
  const equals = equalsSign(scoreByHand([w0, w1, w2], [foot, lifted]), z)
  return `${decimals(w0)} + ${bracketed(w1)} × ${decimals(foot)} + ${bracketed(w2)} × ${decimals(lifted)} ${equals} ${decimals(z)}`
}

export function describe(state: NeuronState): Description {
  const { parts, z, chance } = fire(state)
  const rows = (['1, for w₀', 'foot size x₁', 'hobbits lifted x₂'] as const).map((name, k) => [
    name,
    decimals([1, state.foot, state.lifted][k] ?? 0),
    decimals([state.w0, state.w1, state.w2][k] ?? 0),
    decimals(parts[k] ?? 0),
  ])
  return {
    sentence: [
      `In go foot size ${decimals(state.foot)} and ${decimals(state.lifted)} hobbits lifted.`,
      `The neuron adds up z = ${sum(state)}, and the sigmoid makes that the chance ${written(chance)}.`,
      remark(state, z),
    ]
      .filter(Boolean)
      .join(' '),
    table: {
      caption: `Score z = ${decimals(z)}, chance ŷ = ${written(chance)}`,
      columns: ['Input', 'Value', 'Weight', 'Value × weight'],
      rows,
    },
  }
}

function remark({ w0, w1, w2 }: NeuronState, z: number): string {
  if (w0 === 0 && w1 === 0 && w2 === 0) return 'With all weights 0 it says ½ to everyone: it has learned nothing.'
  if (Math.abs(z) > 8)
    return 'That is far out on a flat tail of the sigmoid: a small change of the hobbit changes next to nothing.'
  if (z === 0) return 'The score is exactly 0: this hobbit stands on the line.'
  return ''
}
