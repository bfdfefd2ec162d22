import { type KeyboardEvent, memo, useId } from 'react'
import { type Example, inNumbers, type Line } from './example.ts'

interface SheetProps {
  lines: readonly Line[]
  at: number
  example: Example
  /** Another line is to be looked at: the one clicked, or the one that a key leads to. */
  onMove: (at: number) => void
}

/** The derivation as on a sheet of paper. Lines to come keep their place, empty; on paper all are printed. */
export function Sheet({ lines, at, example, onMove }: SheetProps) {
  const id = useId()
  const last = lines.length - 1
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? last : by === undefined ? null : at + by
    if (to === null || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const line = Math.min(last, Math.max(0, to))
    event.currentTarget.children[line]?.scrollIntoView({ block: 'nearest' })
    onMove(line)
  }
  return (
    <ol
      className="derivation-sheet"
      role="listbox"
      tabIndex={0}
      aria-label="The lines so far"
      aria-activedescendant={`${id}${at}`}
      onKeyDown={press}
    >
      {lines.map((line, row) => (
        <li
          key={line.text}
          id={`${id}${row}`}
          role="option"
          data-line={row + 1}
          data-when={row < at ? 'before' : row === at ? 'now' : 'later'}
          aria-selected={row === at}
          aria-hidden={row > at || undefined}
          onClick={row < at ? () => onMove(row) : undefined}
        >
          <span className="derivation-equals" aria-hidden="true">
            {row === 0 ? '' : '='}
          </span>
          <Typeset line={line} />
          <InNumbers line={line} example={example} />
          <span className="derivation-reason">{line.reason}</span>
        </li>
      ))}
    </ol>
  )
}

function InNumbers({ line, example }: { line: Line; example: Example }) {
  const { numbers, equals, result } = inNumbers(line, example)
  return (
    <span className="derivation-numbers">
      {numbers}{' '}
      <b>
        {equals} {result}
      </b>
    </span>
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
