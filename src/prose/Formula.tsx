import { createContext, useContext } from 'react'

/** Sets a formula as HTML. The workshop lends its own when the pages are written: KaTeX is never shipped. */
export type Typeset = (tex: string, display: boolean) => string

export const Typesetter = createContext<Typeset | null>(null)

/** A formula that is kept as text, such as a glossary’s. In the prose of MDX, write it between dollar signs. */
export function Formula({ tex }: { tex: string }) {
  const typeset = useContext(Typesetter)
  if (!typeset) throw new Error('formulas are set only while the pages are written')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: set by KaTeX in the same build
  return <div className="formula" dangerouslySetInnerHTML={{ __html: typeset(tex, true) }} />
}
