import { featureNames } from '../../data/breastCancer.ts'
import type { HeldOutRun } from '../../math/heldOut.ts'
import { count, decimals, spaced } from '../../plot/format.ts'
import type { Description } from '../../state/figure.ts'
import { bestMoment, type RealState, rocOf, runOf, verdictOf } from './model.ts'

function featuresName({ features, first, second }: RealState): string {
  if (features === 'all') return `all ${featureNames.length} features`
  const [one = '', other = ''] = [featureNames[first], featureNames[second]]
  return one === other ? `${one} alone` : `${one} and ${other}`
}

export function describe(state: RealState): Description {
  const recipe = `${featuresName(state)}, ${count(Number(state.updates), 'update')}, ${state.l2 === '0' ? 'no fine' : `a fine of strength ${state.l2}`}, split ${state.seed}`
  const run = runOf(state)
  if (!run)
    return {
      sentence: `The model with ${recipe} has yet to be trained in your browser. Until then the picture shows the last one.`,
      table: { caption: `Not trained yet: ${recipe}`, columns: ['What', 'Number'], rows: [] },
    }
  const { counts, rates } = verdictOf(run, state.threshold)
  const share = (rate: number | null) => (rate === null ? 'none' : decimals(rate, 3))
  return {
    sentence: [
      `Trained on ${run.trained} patients with ${recipe}; tested on ${run.tested} others.`,
      losses(run),
      `With the threshold ${decimals(state.threshold)} it finds ${counts.truePositives} of ${counts.truePositives + counts.falseNegatives} malignant growths, misses ${counts.falseNegatives}, and raises ${count(counts.falsePositives, 'false alarm')}.`,
      remark(state.threshold),
    ]
      .filter(Boolean)
      .join(' '),
    table: {
      caption: `Test on ${run.tested} patients: ${recipe}, threshold ${decimals(state.threshold)}`,
      columns: ['What', 'Number'],
      rows: [
        ['malignant and found', String(counts.truePositives)],
        ['malignant and missed', String(counts.falseNegatives)],
        ['benign, false alarm', String(counts.falsePositives)],
        ['benign and left alone', String(counts.trueNegatives)],
        ['share of right answers', share(rates.accuracy)],
        ['share of the malignant that is found', share(rates.recall)],
        ['share of the alarms that is right', share(rates.precision)],
        ['area under the ROC curve', decimals(rocOf(run).area, 3)],
        ['loss on the training set', decimals(run.trainLosses.at(-1) ?? 0, 3)],
        ['loss on the test set', decimals(run.testLosses.at(-1) ?? 0, 3)],
      ],
    },
  }
}

function losses(run: HeldOutRun): string {
  const best = bestMoment(run)
  const [train = 0, test = 0] = [run.trainLosses.at(-1), run.testLosses.at(-1)]
  const ends = `The loss ends at ${decimals(train, 3)} in training and ${decimals(test, 3)} in the test.`
  return test > best.loss * 1.1
    ? `${ends} The test was best at update ${spaced(best.update)}, with ${decimals(best.loss, 3)}: since then it learns its own patients by heart.`
    : ends
}

function remark(threshold: number): string {
  if (threshold <= 0.02) return 'So low a threshold calls almost everyone ill.'
  if (threshold >= 0.98) return 'So high a threshold speaks up only when it is all but certain.'
  return ''
}
