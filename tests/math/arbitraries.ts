import fc from 'fast-check'
import { type Samples, samplesFrom } from '../../src/math/samples.ts'

/** A finite number within ±size, never −0. */
export const number = (size: number) =>
  fc.double({ min: -size, max: size, noNaN: true }).map((value) => (Math.abs(value) < 1e-100 ? 0 : value))

/** Samples of up to `most` rows and 3 features within ±size. */
export const samplesOf = ({ most = 12, size = 10 } = {}): fc.Arbitrary<Samples> =>
  fc
    .tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: 3 }))
    .chain(([m, n]) =>
      fc.tuple(
        fc.array(fc.array(number(size), { minLength: n, maxLength: n }), { minLength: m, maxLength: m }),
        fc.array(fc.constantFrom(0, 1), { minLength: m, maxLength: m }),
      ),
    )
    .map(([rows, labels]) => samplesFrom(rows, labels))

/** Samples with as many weight vectors as asked for, within ±size. */
export const samplesAndWeights = (vectors: number, size = 3) =>
  samplesOf().chain((samples) =>
    fc.tuple(
      fc.constant(samples),
      fc.array(
        fc.array(number(size), { minLength: samples.n + 1, maxLength: samples.n + 1 }).map((w) => Float64Array.from(w)),
        { minLength: vectors, maxLength: vectors },
      ),
    ),
  )
