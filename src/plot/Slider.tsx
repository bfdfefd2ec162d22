import { type KeyboardEvent, memo, useCallback, useId, useState } from 'react'
import { useLatest } from '../state/latest.ts'
import { decimals, plain } from './format.ts'
import type { QuantityName } from './quantities.ts'
import { Range } from './Range.tsx'

interface SliderProps {
  label: string
  /** The quantity whose colour it wears and whose highlight it shares, if it is one with a name of its own. */
  quantity?: QuantityName
  value: number
  /** Where the slider ends. */
  min: number
  max: number
  /** Where typed numbers end, which may be further out. */
  limits: readonly [low: number, high: number]
  step: number
  onChange: (value: number) => void
  /** Said instead of the number where it does not hold at present. */
  absent?: string | undefined
  /** How the number is written, where it is not with two decimals. */
  format?: (value: number) => string
}

const LARGER = 10
const FINER = 0.1

/** A quantity by slider and as a typed number; the two always show the same value. */
export function Slider({ onChange, ...rest }: SliderProps) {
  const latest = useLatest(onChange)
  const change = useCallback((value: number) => latest.current(value), [])
  return <Parts {...rest} onChange={change} />
}

/** One of many in a panel is drawn anew only if it changes itself, limits and format included. */
const Parts = memo(function Parts(props: SliderProps) {
  const { label, quantity, value, min, max, limits, step, onChange, absent, format: write = decimals } = props
  const id = useId()
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const direction = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key]
    if (!direction || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const by = step * (event.shiftKey ? LARGER : event.altKey ? FINER : 1)
    const next = (Math.round(value / by) + direction) * by
    // The product of a count and a step is not always the decimal it stands for: 3 × 0.1.
    onChange(Math.min(max, Math.max(min, Number(next.toPrecision(12)))))
  }
  return (
    <div className="slider" data-quantity={quantity}>
      <label htmlFor={id}>{label}</label>
      <Range
        id={id}
        min={min}
        max={max}
        step="any"
        value={value}
        aria-valuetext={absent ?? write(value)}
        onKeyDown={press}
        onChange={onChange}
      />
      <TypedNumber
        label={label}
        value={value}
        limits={limits}
        step={step}
        onChange={onChange}
        absent={absent}
        format={write}
      />
    </div>
  )
})

type TypedNumberProps = Pick<SliderProps, 'label' | 'value' | 'limits' | 'step' | 'onChange'> & {
  absent: string | undefined
  format: (value: number) => string
}

/** A number being typed is kept as typed until it is left; only whole, finite numbers within the limit are passed on. */
function TypedNumber({ label, value, limits, step, onChange, absent, format }: TypedNumberProps) {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const number = typed === null ? value : readNumber(typed)
  const wrong = typed !== null && (number === null || !allowed(number, limits))
  return (
    <span className="typed">
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={`${label}, typed`}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? id : undefined}
        value={typed ?? absent ?? format(value)}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          setTyped(event.target.value)
          const next = readNumber(event.target.value)
          if (next !== null && allowed(next, limits)) onChange(next)
        }}
        onKeyDown={(event) => {
          const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key]
          if (event.key === 'Enter') setTyped(null)
          if (!direction) return
          event.preventDefault()
          setTyped(null)
          const next = Number((value + direction * step).toPrecision(12))
          if (allowed(next, limits)) onChange(next)
        }}
        onBlur={() => setTyped(null)}
      />
      {wrong && (
        <span className="typed-wrong" id={id} role="alert">
          Type a number from {plain(limits[0])} to {plain(limits[1])}.
        </span>
      )}
    </span>
  )
}

/** Takes a minus sign or a hyphen, and a decimal point or comma. */
function readNumber(text: string): number | null {
  const plain = text.trim().replace('−', '-').replace(',', '.')
  if (plain === '' || !/^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain)) return null
  return Number(plain)
}

function allowed(number: number, [low, high]: readonly [number, number]): boolean {
  return number >= low && number <= high
}
