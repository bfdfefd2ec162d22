/** The quantities that have a colour and a symbol of their own, in plots as in prose and formulas. */
const symbols = {
  x1: { letter: 'x', below: '1' },
  x2: { letter: 'x', below: '2' },
} as const

export type Symbolic = keyof typeof symbols

/** A quantity's symbol inside SVG text, in its colour. */
export function Quantity({ of }: { of: Symbolic }) {
  const { letter, below } = symbols[of]
  return (
    <tspan className="quantity" data-quantity={of}>
      <tspan className="quantity-letter">{letter}</tspan>
      <tspan className="quantity-below" dy="0.25em">
        {below}
      </tspan>
      {/* Back to the line: SVG has no end of a shift. */}
      <tspan dy="-0.2em"> </tspan>
    </tspan>
  )
}
