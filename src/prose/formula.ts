/**
 * Marks a TeX formula in TypeScript: formula`\frac{a}{b}`. The build puts the finished HTML in its place
 * (src/build/formulaStrings.ts), so the browser gets the picture of the formula and never the typesetter.
 * No `${}` inside: a formula stands in the source as it is.
 */
export function formula(tex: TemplateStringsArray): string {
  throw new Error(`the formula ${tex.raw.join('…')} was not typeset: it can stand in src/figures only`)
}
