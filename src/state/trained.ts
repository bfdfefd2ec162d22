import { useEffect, useState } from 'react'
import * as v from 'valibot'
import { siteRoot } from './siteRoot.ts'
import { type Memory, memory } from './storage.ts'

/** A model of the hobbits that the reader trained, to go on with on another page. */
export interface TrainedModel {
  w0: number
  w1: number
  w2: number
  /** The hobbits it was trained on. */
  census: 'both' | 'first'
  /** How many updates made it. */
  updates: number
}

/** No run of the training ground gets further than this: its steps are too few and too short. */
export const WEIGHTS = [-1e9, 1e9] as const
export const UPDATES = [0, 100_000] as const

/** The figure that answers the mayor. */
const ANSWERS = 'which-matters'

const weight = v.pipe(v.number(), v.minValue(WEIGHTS[0]), v.maxValue(WEIGHTS[1]))
const schema = v.nullable(
  v.object({
    w0: weight,
    w1: weight,
    w2: weight,
    census: v.picklist(['both', 'first']),
    updates: v.pipe(v.number(), v.integer(), v.minValue(UPDATES[0]), v.maxValue(UPDATES[1])),
  }),
)

/** A model out of its JSON; null where it is none. */
export function readModel(json: string): TrainedModel | null {
  const reading = v.safeParse(schema, JSON.parse(json))
  return reading.success ? reading.output : null
}

/** The reader's own model; null where none was trained in this browser, or none can be kept. */
export const trainedModel: Memory<TrainedModel | null> = memory('trained-model', schema, null)

/** The last chapter, with its answers from this model. */
export function answerLink(model: TrainedModel): URL {
  const parts = Object.entries(model).map(([name, value]) => [name, String(value)])
  const query = new URLSearchParams([['figure', ANSWERS], ...parts])
  return new URL(`chapters/the-answer/?${query}#${ANSWERS}`, siteRoot())
}

/** The reader's own model as it is kept now; null at first, as in prerendered pages. A run in another tab is heard of. */
export function useTrainedModel(): [model: TrainedModel | null, forget: () => void] {
  const [model, setModel] = useState<TrainedModel | null>(null)
  useEffect(() => {
    const look = () => setModel(trainedModel.read())
    look()
    window.addEventListener('storage', look)
    return () => window.removeEventListener('storage', look)
  }, [])
  const forget = () => {
    trainedModel.write(null)
    setModel(null)
  }
  return [model, forget]
}
