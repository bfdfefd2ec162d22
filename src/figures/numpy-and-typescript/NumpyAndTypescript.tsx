import { type CSSProperties, useRef, useState } from 'react'
import { Choice } from '../../plot/Choice.tsx'
import { asTyped, decimals } from '../../plot/format.ts'
import { QuantityLabel } from '../../plot/Quantity.tsx'
import { weightNames } from '../../plot/quantities.ts'
import { Slider } from '../../plot/Slider.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { InTurn } from '../../state/turns.tsx'
import { type CodeState, meanings, PARTS, type Part, type Program, programs, RATES, trained } from './model.ts'

/** The same loop in two languages; a line chosen in one lights its twin, and the loop itself runs below. */
export function NumpyAndTypescript({ state, setState }: FigureViewProps<CodeState>) {
  const choose = (part: Part) => setState({ ...state, part })
  return (
    <div className="codes">
      <InTurn className="codes-pair">
        {programs.map((program) => (
          <Listing key={program.file} program={program} chosen={state.part} onChoose={choose} />
        ))}
      </InTurn>
      <p className="codes-meaning">
        {PARTS.indexOf(state.part) + 1}. Here we {meanings[state.part]}.
      </p>
      <InTurn className="codes-run controls">
        <Slider
          label="learning rate"
          quantity="alpha"
          value={state.rate}
          min={RATES[0]}
          max={RATES[1]}
          limits={RATES}
          format={asTyped}
          step={0.05}
          onChange={(rate) => setState({ ...state, rate })}
        />
        <Choice
          label="Hobbits in a batch"
          value={state.batch}
          options={(['24', '6', '1'] as const).map((value) => ({ value, label: value }))}
          onChange={(batch) => setState({ ...state, batch })}
        />
        <Choice
          label="Epochs"
          value={state.epochs}
          options={(['1', '20', '200'] as const).map((value) => ({ value, label: value }))}
          onChange={(epochs) => setState({ ...state, epochs })}
        />
        <Weights state={state} />
      </InTurn>
    </div>
  )
}

function Weights({ state }: { state: CodeState }) {
  const { shown, known } = trained(state)
  return (
    <dl className="codes-weights">
      <dt>This TypeScript gives</dt>
      {weightNames.map((name, j) => (
        <dd key={name}>
          <QuantityLabel of={name} /> = {decimals(shown[j] ?? 0, 9)}
        </dd>
      ))}
      <dt>The site’s own math gives</dt>
      {weightNames.map((name, j) => (
        <dd key={name}>
          <QuantityLabel of={name} /> = {decimals(known[j] ?? 0, 9)}
        </dd>
      ))}
    </dl>
  )
}

interface ListingProps {
  program: Program
  chosen: Part
  onChoose: (part: Part) => void
}

function Listing({ program: { name, file, text, lines }, chosen, onChoose }: ListingProps) {
  const code = useRef<HTMLElement>(null)
  const [outcome, setOutcome] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('Copied.')
    } catch {
      // Where the clipboard is closed to the page, the reader's own keys can copy what is selected.
      if (code.current) getSelection()?.selectAllChildren(code.current)
      setOutcome('Selected: press Ctrl+C or ⌘C.')
    }
  }
  return (
    <div role="region" className="codes-listing" aria-label={`${name}: ${file}`}>
      <p className="codes-head">
        <b>{name}</b> <span>{file}</span>
        <span role="status">{outcome}</span>
        <button type="button" onClick={copy}>
          Copy
        </button>
      </p>
      <pre tabIndex={-1}>
        <code ref={code}>
          {lines.map(({ number, text: line, part }) => (
            <Line key={number} text={line} lit={part === chosen} onChoose={part ? () => onChoose(part) : null} />
          ))}
        </code>
      </pre>
    </div>
  )
}

function Line({ text, lit, onChoose }: { text: string; lit: boolean; onChoose: (() => void) | null }) {
  const style = { '--indent': text.search(/\S|$/) } as CSSProperties
  if (!onChoose) return <span className="codes-line" style={style}>{`${text}\n`}</span>
  return (
    <button type="button" className="codes-line" style={style} aria-pressed={lit} onClick={onChoose}>
      {`${text}\n`}
    </button>
  )
}
