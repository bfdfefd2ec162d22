const SVG = 'http://www.w3.org/2000/svg'
type Attributes = Readonly<Record<string, string | number>>

/** An element of a drawing. */
export function svg(name: string, attributes: Attributes = {}): SVGElement {
  return given(document.createElementNS(SVG, name), attributes)
}

/** The element with these attributes; pixels to a hundredth. */
export function given<Part extends Element>(element: Part, attributes: Attributes): Part {
  for (const [name, value] of Object.entries(attributes))
    element.setAttribute(name, typeof value === 'number' ? String(Math.round(value * 100) / 100) : value)
  return element
}
