import * as v from 'valibot'
import type { Field } from '../../state/fields.ts'
import { MOST_GUESSES, PLACES } from './model.ts'

const complaint = `is not a list of at most ${MOST_GUESSES} places between ${PLACES[0]} and ${PLACES[1]}`

/** A few places in a link: “50,72.5”. */
export const guessesField: Field<readonly number[]> = {
  schema: v.pipe(
    v.string(),
    v.regex(/^$|^\d+(\.\d+)?(e-\d+)?(,\d+(\.\d+)?(e-\d+)?)*$/, complaint),
    v.transform((text) => (text === '' ? [] : text.split(',').map(Number))),
    v.maxLength(MOST_GUESSES, complaint),
    v.check((places) => places.every((place) => place >= PLACES[0] && place <= PLACES[1]), complaint),
  ),
  write: (places) => places.join(','),
}
