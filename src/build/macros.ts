import { type QuantityName, quantities } from '../plot/quantities.ts'

/**
 * The macros that chapters write formulas with, one for each quantity: \foot, \lifted, \hero, \wzero, \score, \chance …
 * Each tags its symbol with the quantity, so that colour and highlight come from the same name everywhere.
 */
export const macros: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    (Object.keys(quantities) as QuantityName[]).map((name) => [
      `\\${quantities[name].macro}`,
      `\\htmlData{quantity=${name}}{${quantities[name].tex}}`,
    ]),
  ),
  // How much the first changes for a nudge of the second; and what is new in a line of a derivation.
  '\\partialof': '\\frac{\\partial #1}{\\partial #2}',
  '\\new': '\\htmlClass{new}{#1}',
}
