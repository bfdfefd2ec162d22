import { type ChangeEvent, type InputHTMLAttributes, type PointerEvent, useEffect, useRef } from 'react'
import { useLatest } from '../state/latest.ts'
import { useHand } from '../state/turns.tsx'

interface RangeProps
  extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'value' | 'onChange' | 'onPointerDown'> {
  value: number
  onChange: (value: number) => void
}

/** A range input: what a pointer asks of it is drawn by turns, as with a mark; what keys ask for, at once. */
export function Range({ value, onChange, ...input }: RangeProps) {
  const hand = useHand()
  const latest = useLatest(onChange)
  const hearing = useRef<AbortController | null>(null)
  useEffect(
    () => () => {
      hearing.current?.abort()
      hand.release()
    },
    [hand],
  )

  const hold = ({ button, pointerId }: PointerEvent) => {
    if (button !== 0) return
    hearing.current?.abort()
    const holding = new AbortController()
    hearing.current = holding
    const stop = (event: globalThis.PointerEvent) => {
      if (event.pointerId !== pointerId) return
      holding.abort()
      hearing.current = null
      hand.letGo()
    }
    // It may let go anywhere.
    window.addEventListener('pointerup', stop, { signal: holding.signal })
    window.addEventListener('pointercancel', stop, { signal: holding.signal })
  }
  const change = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const next = target.valueAsNumber
    if (hearing.current) hand.give(() => latest.current(next))
    else onChange(next)
  }

  return (
    <span className="range">
      <input {...input} type="range" value={value} onPointerDown={hold} onChange={change} />
    </span>
  )
}
