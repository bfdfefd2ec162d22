import { memo } from 'react'
import type { Example, Line } from './example.ts'
import { three } from './example.ts'

interface SheetProps {
  lines: readonly Line[]
  at: number
  example: Example
}

/** The derivation as on a sheet of paper. Lines to come keep their place, empty; on paper all are printed. */
export function Sheet({ lines, at, example }: SheetProps) {
  return (
    <ol className="derivation-sheet">
      {lines.map((line, row) => (
        <li
          key={line.text}
          data-line={row + 1}
          data-when={row < at ? 'before' : row === at ? 'now' : 'later'}
          aria-current={row === at ? 'step' : undefined}
          aria-hidden={row > at || undefined}
        >
          <span className="derivation-equals" aria-hidden="true">
            {row === 0 ? '' : '='}
          </span>
          <Typeset line={line} />
          <span className="derivation-numbers">
            {line.numbers(example)} <b>= {three(line.value(example))}</b>
          </span>
          <span className="derivation-reason">{line.reason}</span>
        </li>
      ))}
    </ol>
  )
}

/** The picture of a formula, typeset when the site was built; those who hear it get it in letters. */
const Typeset = memo(function Typeset({ line }: { line: Line }) {
  return (
    <span className="derivation-formula">
      <span className="visually-hidden">{line.text}</span>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: typeset by the build from the source beside it */}
      <span aria-hidden="true" dangerouslySetInnerHTML={{ __html: line.formula }} />
    </span>
  )
})
