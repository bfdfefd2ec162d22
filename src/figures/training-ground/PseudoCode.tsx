import type { ReactNode } from 'react'
import { memo } from 'react'
import { QuantityLabel } from '../../plot/Quantity.tsx'
import type { Recipe, Stage } from './model.ts'

interface Line {
  /** The part of an update that this line does; none for the line that only says “again”. */
  stage: Stage | 'loop'
  deep: 0 | 1 | 2
  text: ReactNode
}

const w = <i className="code-name">w</i>
const gradient = <i className="code-name">gradient</i>

const update: Omit<Line, 'deep'> = {
  stage: 'done',
  text: (
    <>
      {w} ← {w} − <QuantityLabel of="alpha" /> × {gradient}
    </>
  ),
}

const error = (
  <>
    (<QuantityLabel of="y-hat" /> − <QuantityLabel of="y" />) × <i className="code-name">x</i>
  </>
)

function linesOf({ algorithm, batch }: Pick<Recipe, 'algorithm' | 'batch'>): Line[] {
  const loop: Line = { stage: 'loop', deep: 0, text: 'for each epoch:' }
  const shuffle: Line = { stage: 'shuffled', deep: 1, text: 'shuffle the hobbits' }
  switch (algorithm) {
    case 'batch':
      return [
        loop,
        { stage: 'picked', deep: 1, text: 'take all hobbits' },
        {
          stage: 'gradient',
          deep: 1,
          text: (
            <>
              {gradient} ← mean of {error} over them
            </>
          ),
        },
        { ...update, deep: 1 },
      ]
    case 'stochastic':
      return [
        loop,
        shuffle,
        { stage: 'picked', deep: 1, text: 'for each hobbit in turn:' },
        {
          stage: 'gradient',
          deep: 2,
          text: (
            <>
              {gradient} ← {error} of this one
            </>
          ),
        },
        { ...update, deep: 2 },
      ]
    case 'mini-batch':
      return [
        loop,
        shuffle,
        { stage: 'picked', deep: 1, text: `for each batch of ${batch} in turn:` },
        {
          stage: 'gradient',
          deep: 2,
          text: (
            <>
              {gradient} ← mean of {error} over the batch
            </>
          ),
        },
        { ...update, deep: 2 },
      ]
  }
}

/** The few lines that a run repeats; the one that has just run is lit. */
export const PseudoCode = memo(function PseudoCode({
  algorithm,
  batch,
  lit,
}: Pick<Recipe, 'algorithm' | 'batch'> & { lit: Stage | 'loop' }) {
  return (
    <ol className="ground-code" aria-label="The run as pseudo-code; the line that has just run is marked">
      {linesOf({ algorithm, batch }).map(({ stage, deep, text }) => (
        <li key={stage} data-deep={deep} aria-current={stage === lit ? 'step' : undefined}>
          {text}
        </li>
      ))}
    </ol>
  )
})
