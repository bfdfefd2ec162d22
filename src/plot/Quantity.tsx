import { type QuantityName, quantityEntry } from './quantities.ts'

/** A quantity's symbol inside SVG text, in its colour. */
export function Quantity({ of }: { of: QuantityName }) {
  const { letter, below } = quantityEntry(of)
  return (
    <tspan className="quantity" data-quantity={of}>
      <tspan className="quantity-letter">{letter}</tspan>
      {below && (
        <>
          <tspan className="quantity-below" dy="0.25em">
            {below}
          </tspan>
          {/* Back to the line: SVG has no end of a shift. */}
          <tspan dy="-0.2em"> </tspan>
        </>
      )}
    </tspan>
  )
}

/** The same in HTML, for labels of controls and readings. */
export function QuantityLabel({ of }: { of: QuantityName }) {
  const { letter, below } = quantityEntry(of)
  return (
    <span className="quantity" data-quantity={of}>
      <i>{letter}</i>
      {below && <sub>{below}</sub>}
    </span>
  )
}
