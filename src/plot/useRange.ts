import { type ChangeEvent, type PointerEvent, useEffect, useRef } from 'react'
import { useLatest } from '../state/latest.ts'
import { useHand, useTurns } from '../state/turns.tsx'

/** Spread onto a range input: what a pointer asks of it is drawn by turns, as with a mark; what keys ask, at once. */
export function useRange(onChange: (value: number) => void) {
  const turns = useTurns()
  const hand = useHand()
  const latest = useLatest(onChange)
  const hearing = useRef<AbortController | null>(null)
  useEffect(
    () => () => {
      hearing.current?.abort()
      turns.release(hand)
    },
    [turns, hand],
  )

  return {
    onPointerDown({ pointerId }: PointerEvent) {
      hearing.current?.abort()
      const holding = new AbortController()
      const { signal } = holding
      hearing.current = holding
      const stop = (event: globalThis.PointerEvent) => {
        if (event.pointerId !== pointerId) return
        holding.abort()
        hearing.current = null
        turns.letGo(hand)
      }
      // It may let go anywhere.
      window.addEventListener('pointerup', stop, { signal })
      window.addEventListener('pointercancel', stop, { signal })
    },
    onChange({ target }: ChangeEvent<HTMLInputElement>) {
      const value = target.valueAsNumber
      if (hearing.current) turns.give(hand, () => latest.current(value))
      else onChange(value)
    },
  }
}
