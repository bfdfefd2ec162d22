import * as v from 'valibot'

/** One value of a figure's state, and how a link spells it. */
export interface Field<T> {
  /** Reads and validates the text of a link. */
  schema: v.GenericSchema<string, T>
  write: (value: T) => string
}

export type Fields<State> = { readonly [Name in keyof State]: Field<State[Name]> }

/** A finite number within [min, max], in data units. Written in full, so that a link restores it to the last bit. */
export function numberField(min: number, max: number): Field<number> {
  return { schema: numberText(min, max), write: String }
}

/** A whole number within [min, max]: a count, a seed. */
export function wholeField(min: number, max: number): Field<number> {
  return { schema: v.pipe(numberText(min, max), v.integer('is not a whole number')), write: String }
}

/** A number, or nothing: written as an empty text. */
export function optionalNumberField(min: number, max: number): Field<number | null> {
  const nothing = v.pipe(
    v.literal(''),
    v.transform(() => null),
  )
  return {
    schema: v.union([nothing, numberText(min, max)], (issue) => numberComplaint(issue.input, min, max)),
    write: (value) => (value === null ? '' : String(value)),
  }
}

/** One word out of a few. */
export function choiceField<const Choice extends string>(...choices: readonly Choice[]): Field<Choice> {
  return { schema: v.picklist(choices, `is none of ${choices.join(', ')}`), write: (value) => value }
}

/** Yes or no. */
export function flagField(): Field<boolean> {
  const schema = v.pipe(
    v.picklist(['yes', 'no'], 'is neither yes nor no'),
    v.transform((text) => text === 'yes'),
  )
  return { schema, write: (value) => (value ? 'yes' : 'no') }
}

function numberText(min: number, max: number) {
  const complaint = (issue: { input: unknown }) => numberComplaint(issue.input, min, max)
  return v.pipe(
    v.string(),
    v.regex(/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i, complaint),
    v.transform(Number),
    v.minValue(min, complaint),
    v.maxValue(max, complaint),
  )
}

function numberComplaint(input: unknown, min: number, max: number): string {
  const isNumber =
    typeof input === 'number' || (typeof input === 'string' && input !== '' && Number.isFinite(Number(input)))
  return isNumber ? `is not between ${min} and ${max}` : 'is not a number'
}
