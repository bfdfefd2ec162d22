/** How a quantity is written: in formulas (tex, by its macro) and in plots (letter, small number below, hat above). */
interface QuantityEntry {
  macro: string
  tex: string
  letter: string
  below?: string
}

/**
 * The quantities of the explainer. One name each, for symbol, colour and highlight alike:
 * colours are in styles/tokens.css, the highlight in styles/quantities.css, formulas write the macros.
 */
export const quantities = {
  x1: { macro: 'foot', tex: 'x_1', letter: 'x', below: '1' },
  x2: { macro: 'lifted', tex: 'x_2', letter: 'x', below: '2' },
  y: { macro: 'hero', tex: 'y', letter: 'y' },
  intercept: { macro: 'intercept', tex: '\\text{intercept}', letter: 'intercept' },
  slope: { macro: 'slope', tex: '\\text{slope}', letter: 'slope' },
  distance: { macro: 'distance', tex: 'd', letter: 'd' },
  w0: { macro: 'wzero', tex: 'w_0', letter: 'w', below: '0' },
  w1: { macro: 'wone', tex: 'w_1', letter: 'w', below: '1' },
  w2: { macro: 'wtwo', tex: 'w_2', letter: 'w', below: '2' },
  z: { macro: 'score', tex: 'z', letter: 'z' },
  'y-hat': { macro: 'chance', tex: '\\hat{y}', letter: 'ŷ' },
  J: { macro: 'loss', tex: 'J', letter: 'J' },
  alpha: { macro: 'rate', tex: '\\alpha', letter: 'α' },
} as const satisfies Record<string, QuantityEntry>

export type QuantityName = keyof typeof quantities

/** The weights of a model of two measures, in their order, by name and as they are written in a sentence. */
export const weightNames = ['w0', 'w1', 'w2'] as const
export const weightLetters = ['w₀', 'w₁', 'w₂'] as const

/** The same table, where what a quantity may lack can be asked for. */
export function quantityEntry(name: QuantityName): QuantityEntry {
  return quantities[name]
}
