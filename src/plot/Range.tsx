import { type ChangeEvent, type InputHTMLAttributes, type PointerEvent, useEffect, useRef, useState } from 'react'
import { useLatest } from '../state/latest.ts'
import { type Hand, useHand, useTurns } from '../state/turns.tsx'

interface RangeProps
  extends Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'value' | 'onChange' | 'onPointerDown'> {
  value: number
  onChange: (value: number) => void
}

/**
 * A range input whose thumb follows a pointer in every frame, while all views take turns, its own panel too; what keys
 * ask for is drawn at once.
 */
export function Range({ value, onChange, ...input }: RangeProps) {
  const turns = useTurns()
  const { views } = useHand()
  const latest = useLatest(onChange)
  const [asked, setAsked] = useState<number | null>(null)
  const holding = useRef<{ hand: Hand; end: () => void } | null>(null)
  useEffect(() => () => holding.current?.end(), [])

  const hold = ({ pointerId }: PointerEvent) => {
    holding.current?.end()
    const hand: Hand = { views: [] }
    const hearing = new AbortController()
    const end = () => {
      hearing.abort()
      turns.release(hand)
      holding.current = null
    }
    const stop = (event: globalThis.PointerEvent) => {
      if (event.pointerId !== pointerId) return
      // From here on it shows what its panel says, which is drawn with the same frame.
      hand.views = views
      turns.letGo(hand, () => setAsked(null))
      end()
    }
    // It may let go anywhere.
    window.addEventListener('pointerup', stop, { signal: hearing.signal })
    window.addEventListener('pointercancel', stop, { signal: hearing.signal })
    holding.current = { hand, end }
  }
  const change = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const next = target.valueAsNumber
    if (!holding.current) return onChange(next)
    turns.give(holding.current.hand, () => {
      setAsked(next)
      latest.current(next)
    })
  }

  return <input {...input} type="range" value={asked ?? value} onPointerDown={hold} onChange={change} />
}
