import { useEffect, useRef, useState } from 'react'

const PAUSE_MS = 600

/** Tells a screen reader the new state once the reader's hand rests, never at every pixel, and nothing at the start. */
export function Announcer({ text }: { text: string }) {
  const [said, setSaid] = useState('')
  const last = useRef(text)
  useEffect(() => {
    if (text === last.current) return
    const timer = setTimeout(() => {
      last.current = text
      setSaid(text)
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {said}
    </p>
  )
}
