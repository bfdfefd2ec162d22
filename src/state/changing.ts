import { useEffect, useState } from 'react'

/** How long something must stay as it is to count as at rest. */
const REST_MS = 160

/** Whether a value is just being changed, as by a drag: what is costly can then be drawn roughly, and well at rest. */
export function useChanging(value: string): boolean {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    if (value === settled) return
    const timer = setTimeout(() => setSettled(value), REST_MS)
    return () => clearTimeout(timer)
  }, [value, settled])
  return value !== settled
}
