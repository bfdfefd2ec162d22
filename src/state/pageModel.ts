import { useEffect, useRef } from 'react'
import { useLatest } from './latest.ts'
import { readModel, type TrainedModel } from './trained.ts'

const TURNED = 'hobbiton:model'

/** The model that the figures of this page have turned to; null while each has its own first one. */
export function pageModel(): TrainedModel | null {
  return readModel(document.body.dataset.model ?? 'null')
}

/** Has the page turn to another model with this figure: those that wake later find it, those awake hear of it. */
export function useLeading({ w0, w1, w2, census, updates }: TrainedModel) {
  const first = useRef(true)
  useEffect(() => {
    if (!first.current) {
      document.body.dataset.model = JSON.stringify({ w0, w1, w2, census, updates })
      window.dispatchEvent(new Event(TURNED))
    }
    first.current = false
  }, [w0, w1, w2, census, updates])
  useEffect(
    () => () => {
      delete document.body.dataset.model
    },
    [],
  )
}

/** Hears of each model that the page turns to. */
export function useFollowing(follow: (model: TrainedModel) => void) {
  const latest = useLatest(follow)
  useEffect(() => {
    const hear = () => {
      const model = pageModel()
      if (model) latest.current(model)
    }
    window.addEventListener(TURNED, hear)
    return () => window.removeEventListener(TURNED, hear)
  }, [])
}
