import { type ReactNode, useContext } from 'react'
import type { QuantityName } from '../plot/quantities.ts'
import { SiteRoot } from './site.ts'
import { type TermId, terms } from './terms.ts'

interface TermProps {
  id: TermId
  /** As the sentence needs it; the term's own name if left out. */
  children?: ReactNode
}

/** The place where a chapter introduces a term; the glossary leads back to it. */
export function Define({ id, quantity, children }: TermProps & { quantity?: QuantityName }) {
  return (
    <dfn id={definitionAnchor(id)} className={quantity && 'quantity'} data-defines={id} data-quantity={quantity}>
      {children ?? entry(id).name}
    </dfn>
  )
}

/** A use of a term, linked to its definition; in the browser the definition shows in place. */
export function Term({ id, children }: TermProps) {
  return (
    <a className="term" href={`${useContext(SiteRoot)}glossary/#${id}`} data-term={id}>
      {children ?? entry(id).name}
    </a>
  )
}

export function definitionAnchor(id: TermId): string {
  return `define-${id}`
}

/** MDX is not type-checked: an unknown term must stop the build here. */
function entry(id: TermId) {
  const known = Object.hasOwn(terms, id)
  if (!known) throw new Error(`the glossary has no term “${id}”`)
  return terms[id]
}
