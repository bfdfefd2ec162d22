import type { HeldOutRun } from '../../math/heldOut.ts'
import { decimals } from '../../plot/format.ts'
import { rocOf, verdictOf } from './model.ts'

/** The confusion matrix: what is true from top to bottom, what is said from left to right. */
export function Matrix({ run, threshold }: { run: HeldOutRun; threshold: number }) {
  const { counts, rates } = verdictOf(run, threshold)
  const share = (rate: number | null) => (rate === null ? '–' : decimals(rate, 3))
  const cells = [
    ['missed', counts.falseNegatives, true],
    ['found', counts.truePositives, false],
    ['left alone', counts.trueNegatives, false],
    ['false alarms', counts.falsePositives, true],
  ] as const
  return (
    <div role="region" className="real-matrix" aria-label="Confusion matrix">
      <p className="matrix-head">
        <span>called benign</span>
        <span>called malignant</span>
      </p>
      <p className="matrix-side matrix-malignant">malignant</p>
      <p className="matrix-side matrix-benign">benign</p>
      {cells.map(([name, count, wrong]) => (
        <p key={name} className="matrix-cell" data-wrong={wrong || undefined}>
          <strong>{count}</strong> {name}
        </p>
      ))}
      <dl className="readings">
        <dt>right answers</dt>
        <dd>{share(rates.accuracy)}</dd>
        <dt>malignant found</dt>
        <dd>{share(rates.recall)}</dd>
        <dt>alarms that are right</dt>
        <dd>{share(rates.precision)}</dd>
        <dt>area under ROC</dt>
        <dd>{decimals(rocOf(run).area, 3)}</dd>
      </dl>
    </div>
  )
}
