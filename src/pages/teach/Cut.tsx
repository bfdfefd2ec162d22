import { useContext } from 'react'
import { SiteRoot } from '../../prose/site.ts'

interface CutProps {
  /** The chapter that it was cut from. */
  chapter: string
  html: string
  className?: string
}

/** A piece of a chapter as it stands there; its links into the chapter lead there from here too. */
export function Cut({ chapter, html, className }: CutProps) {
  const address = `${useContext(SiteRoot)}chapters/${chapter}/`
  const linked = html.replace(/(<a\b[^>]*?href=")(?=[?#])/g, (_all, before: string) => before + address)
  // biome-ignore lint/security/noDangerouslySetInnerHtml: written by React in the same build
  return <div className={className} dangerouslySetInnerHTML={{ __html: linked }} />
}
