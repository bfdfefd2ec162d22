import * as v from 'valibot'
import { choiceField, type Field, type Fields, numberField } from '../../state/fields.ts'
import { wholeField } from '../../state/wholeField.ts'
import {
  type GroundState,
  LENGTHS,
  MOST_BATCH,
  MOST_UPDATES,
  RATES,
  type Recipe,
  recipeParts,
  SEEDS,
  STARTS,
} from './model.ts'

const recipeFields: Fields<Recipe> = {
  algorithm: choiceField('batch', 'stochastic', 'mini-batch'),
  rate: numberField(...RATES),
  schedule: choiceField('constant', 'slower', 'stairs', 'fading'),
  batch: wholeField(1, MOST_BATCH),
  seed: wholeField(...SEEDS),
  w0: numberField(...STARTS),
  w1: numberField(...STARTS),
  w2: numberField(...STARTS),
}

/** A recipe from its text; null where any part of it is not one. */
export function readRecipe(text: string): Recipe | null {
  const parts = recipeParts(text)
  if (!parts) return null
  const read = <T>(field: Field<T>, part: string): T | null => {
    const reading = v.safeParse(field.schema, part)
    return reading.success ? reading.output : null
  }
  const algorithm = read(recipeFields.algorithm, parts.algorithm)
  const rate = read(recipeFields.rate, parts.rate)
  const schedule = read(recipeFields.schedule, parts.schedule)
  const batch = read(recipeFields.batch, parts.batch)
  const seed = read(recipeFields.seed, parts.seed)
  const w0 = read(recipeFields.w0, parts.w0)
  const w1 = read(recipeFields.w1, parts.w1)
  const w2 = read(recipeFields.w2, parts.w2)
  if (algorithm === null || rate === null || schedule === null || batch === null || seed === null) return null
  if (w0 === null || w1 === null || w2 === null) return null
  return { algorithm, rate, schedule, batch, seed, w0, w1, w2 }
}

const earlierField: Field<string> = {
  schema: v.pipe(
    v.string(),
    v.check((text) => text === '' || readRecipe(text) !== null, 'is not a run that can be compared with'),
  ),
  write: (text) => text,
}

export const fields: Fields<GroundState> = {
  ...recipeFields,
  census: choiceField('both', 'first'),
  at: wholeField(0, MOST_UPDATES),
  stage: choiceField('done', 'shuffled', 'picked', 'gradient'),
  length: choiceField(...LENGTHS),
  axes: choiceField('w1w2', 'w0w1', 'w0w2'),
  zoom: choiceField('near', 'wide', 'far'),
  clock: choiceField('updates', 'epochs'),
  a: earlierField,
  b: earlierField,
}
