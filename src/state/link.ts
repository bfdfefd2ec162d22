import * as v from 'valibot'
import type { Field, Fields } from './fields.ts'

/** What a link said: a whole state, and a plain sentence for each thing in it that was not understood. */
export interface LinkReading<State> {
  state: State
  complaints: string[]
}

const SHOWN = 24

/**
 * Reads a figure's state from the parameters of a link. Nothing a link can hold breaks the page:
 * values that are missing keep their initial value; one that is wrong gives the whole initial state and a sentence.
 */
export function readLink<State extends object>(
  fields: Fields<State>,
  initial: State,
  parameters: URLSearchParams,
): LinkReading<State> {
  const state = { ...initial }
  const complaints: string[] = []
  for (const name of names(fields)) {
    const texts = parameters.getAll(name)
    if (texts.length === 0) continue
    if (texts.length > 1) {
      complaints.push(`The link gives “${name}” more than once.`)
      continue
    }
    const text = texts[0] ?? ''
    const reading = v.safeParse(fields[name].schema, text.trim())
    if (reading.success) state[name] = reading.output
    else complaints.push(`The link’s “${name}” is “${shortened(text)}”, which ${reading.issues[0].message}.`)
  }
  const isInitial = names(fields).every((name) => Object.is(state[name], initial[name]))
  return { state: isInitial || complaints.length > 0 ? initial : state, complaints }
}

/** Writes the parts of a state that differ from the initial one; reading them back gives the very same state. */
export function writeLink<State extends object>(fields: Fields<State>, initial: State, state: State): URLSearchParams {
  const parameters = new URLSearchParams()
  for (const name of names(fields)) {
    if (!Object.is(state[name], initial[name])) parameters.set(name, write(fields[name], state[name]))
  }
  return parameters
}

function names<State extends object>(fields: Fields<State>): (keyof State & string)[] {
  return Object.keys(fields) as (keyof State & string)[]
}

function write<T>(field: Field<T>, value: T): string {
  return field.write(value)
}

function shortened(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
}
