/**
 * One quantity, one symbol: the macros that chapters write formulas with.
 * Each tags its symbol with the quantity, so that colour and highlight come from the same name everywhere.
 */
const quantity = (name: string, tex: string) => `\\htmlData{quantity=${name}}{${tex}}`

export const macros: Record<string, string> = {
  '\\foot': quantity('x1', 'x_1'),
  '\\lifted': quantity('x2', 'x_2'),
  '\\hero': quantity('y', 'y'),
  '\\intercept': quantity('intercept', '\\text{intercept}'),
  '\\slope': quantity('slope', '\\text{slope}'),
}
