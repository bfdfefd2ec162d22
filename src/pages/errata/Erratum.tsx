import type { ReactNode } from 'react'
import { WayTo } from '../places.tsx'

/** The five texts, by the names that the page gives them. */
const texts = {
  story: 'The story says',
  post: 'The post says',
  slides: 'The slides say',
  three: 'Three of them write',
} as const

/** One slip: what is said, what is right and why, and where the explainer teaches it. */
export function Erratum({ children }: { children: ReactNode }) {
  return <dl className="erratum">{children}</dl>
}

export function Said({ by, children }: { by: keyof typeof texts; children: ReactNode }) {
  return <Part label={texts[by]}>{children}</Part>
}

export function Right({ children }: { children: ReactNode }) {
  return <Part label="Right is">{children}</Part>
}

export function Why({ children }: { children: ReactNode }) {
  return <Part label="Why">{children}</Part>
}

/** `at` is `chapter#anchor`. */
export function Taught({ at, children }: { at: string; children: ReactNode }) {
  return (
    <Part label="Here">
      <WayTo at={at}>{children}</WayTo>
    </Part>
  )
}

function Part({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
