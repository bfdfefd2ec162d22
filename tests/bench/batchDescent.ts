import LogisticRegression, { type TwoClasses } from 'ml-logistic-regression'
import { Matrix } from 'ml-matrix'
import { descend } from '../../src/math/descent.ts'
import type { Samples } from '../../src/math/samples.ts'
import { villagers } from '../math/villagers.ts'
import { line, takeTurns, times } from './measure.ts'

const RATE = 0.1

/**
 * The package's own loop for one classifier. Its `train` runs this once per class, which would count double: the
 * two-class model inside is taken out and trained alone, on the same rows with the 1 prefixed, for it has no intercept.
 */
function theirs({ X, y, m, n }: Samples): (epochs: number) => number[] {
  const rows = Array.from({ length: m }, (_, i) => [1, ...X.subarray(i * n, (i + 1) * n)])
  const features = new Matrix(rows)
  const target = Matrix.columnVector(Array.from(y))
  const outer = new LogisticRegression({ numSteps: 0 })
  outer.train(features, target)
  const Model = outer.classifiers[0]!.constructor as new (options: object) => TwoClasses
  return (epochs) => {
    // It adds up the gradient where ours takes the mean.
    const model = new Model({ numSteps: epochs, learningRate: RATE / m })
    model.train(features, target)
    return model.weights.to1DArray()
  }
}

/** Batch descent against ml-logistic-regression: the same data, rate, number of epochs, and in the end weights. */
export function batchDescent(): void {
  console.log('Batch descent, one epoch (µs), against ml-logistic-regression 2.0.0; ours also tells the loss each time')
  line('samples', 'theirs', 'run.at(k)', 'for … of run', 'ratio at(k)', 'ratio of run')
  for (const [m, n, epochs, aim] of [
    [20, 2, 20_000, 10],
    [569, 30, 800, 6],
    [20_000, 30, 12, 6],
  ] as const) {
    const samples = villagers(m, n, 1)
    const train = theirs(samples)
    const options = { algorithm: 'batch', rate: RATE, seed: 1, start: new Float64Array(n + 1) } as const
    let [their, our]: ArrayLike<number>[] = [[], []]
    const spent = takeTurns(11, {
      theirs: () => {
        their = train(epochs)
      },
      at: () => {
        our = descend(samples, options).at(epochs).after
      },
      walk: () => {
        for (const update of descend(samples, options)) if (update.update === epochs) break
      },
    })
    const apart = Array.from(our!).reduce((max, w, j) => Math.max(max, Math.abs(w - their![j]!)), 0)
    if (!(apart < 1e-9)) throw new Error(`the two descents end ${apart} apart; they must do the same work`)
    const micros = (ms: number) => ((1000 * ms) / epochs).toFixed(2)
    line(
      `${m} × ${n} (aim ${aim} ×)`,
      micros(spent.theirs),
      micros(spent.at),
      micros(spent.walk),
      times(spent.theirs / spent.at),
      times(spent.theirs / spent.walk),
    )
  }
  console.log()
}
