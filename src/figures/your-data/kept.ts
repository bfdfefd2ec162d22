import * as v from 'valibot'
import { memory } from '../../state/storage.ts'
import { linkOf, stateOf } from './fields.ts'
import type { YourState } from './model.ts'

const LONGEST = 200_000

const remembered = memory('own-points', v.nullable(v.pipe(v.string(), v.maxLength(LONGEST))), null)

/** The reader's own points, as they were left in this browser; null where there are none. */
export function recall(): YourState | null {
  const kept = remembered.read()
  return kept === null ? null : stateOf(kept)
}

/** Keeps what the reader's own hand has made. */
export function keep(state: YourState): void {
  remembered.write(linkOf(state).toString())
}

export function forget(): void {
  remembered.write(null)
}
