import type { ReactNode } from 'react'

/** One thought of a chapter. Chapters read as a scroll of steps, or one step at a time. */
export function Step({ children }: { children: ReactNode }) {
  return (
    <section className="step" data-step>
      {children}
    </section>
  )
}

/**
 * A thought by the way: in the margin where there is one, folded in place where there is not. A long one is always
 * folded in place, for in the margin it would run into the next note or figure.
 */
export function Aside({ title, long = false, children }: { title: string; long?: boolean; children: ReactNode }) {
  return (
    <aside className={long ? 'aside' : 'aside aside-margin'} aria-label={title}>
      <details>
        <summary>{title}</summary>
        <div>{children}</div>
      </details>
    </aside>
  )
}

/** A worked example with numbers, or its twin whose last line is the reader's. */
export function Worked({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="worked" role="group" aria-label={title}>
      <p className="worked-title">{title}</p>
      {children}
    </div>
  )
}

/** What the reader should find first; folded away until asked for. */
export function Reveal({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details className="reveal">
      <summary>{label}</summary>
      <div>{children}</div>
    </details>
  )
}
