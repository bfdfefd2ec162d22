declare module 'ml-logistic-regression' {
  import type { Matrix } from 'ml-matrix'

  type Options = { numSteps?: number; learningRate?: number }

  /** The two-class model, of which `LogisticRegression` trains one per class; not exported by the package. */
  export interface TwoClasses {
    weights: Matrix
    train(features: Matrix, target: Matrix): void
  }

  export default class LogisticRegression {
    constructor(options: Options)
    classifiers: TwoClasses[]
    train(features: Matrix, target: Matrix): void
  }
}
