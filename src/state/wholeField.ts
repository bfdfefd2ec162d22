import * as v from 'valibot'
import type { Field } from './fields.ts'

/** A whole number within [min, max]. */
export function wholeField(min: number, max: number): Field<number> {
  const complaint = `is not a whole number between ${min} and ${max}`
  const schema = v.pipe(
    v.string(),
    v.regex(/^-?\d+$/, complaint),
    v.transform(Number),
    v.minValue(min, complaint),
    v.maxValue(max, complaint),
  )
  return { schema, write: String }
}
