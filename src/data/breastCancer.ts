import { type Samples, samplesFrom } from '../math/samples.ts'

/** Where the data come from, to be shown wherever they are used. */
export const SOURCE =
  'Data: Breast Cancer Wisconsin (Diagnostic), W. H. Wolberg, W. N. Street and O. L. Mangasarian, 1993, UCI Machine Learning Repository, CC BY 4.0.'

/** The file's name below data/ on the site. */
export const FILE = 'breast-cancer-wisconsin.csv'

const MEASURES = [
  'radius',
  'texture',
  'perimeter',
  'area',
  'smoothness',
  'compactness',
  'concavity',
  'concave points',
  'symmetry',
  'fractal dimension',
] as const

/** The 30 features in the file's order: of each measure of the cells the mean, its error, and the mean of the worst three. */
export const featureNames: readonly string[] = [
  ...MEASURES.map((measure) => `mean ${measure}`),
  ...MEASURES.map((measure) => `${measure} error`),
  ...MEASURES.map((measure) => `worst ${measure}`),
]

/**
 * Reads the file: 569 growths, label 1 for a malignant one. Throws, with the line, where it is not what it should be:
 * a file half fetched or of another kind.
 */
export function readBreastCancer(text: string): Samples {
  const [head = '', ...lines] = text.trim().split(/\r?\n/)
  const expected = ['malignant', ...featureNames.map((name) => name.replaceAll(' ', '_'))].join(',')
  if (head !== expected) throw new Error('its first line does not name the 30 features')
  const rows = lines.map((line, index) => {
    const numbers = line.split(',').map((cell) => (cell === '' ? Number.NaN : Number(cell)))
    if (numbers.length !== featureNames.length + 1 || !numbers.every(Number.isFinite))
      throw new Error(`line ${index + 2} is not ${featureNames.length + 1} numbers`)
    return numbers
  })
  return samplesFrom(
    rows.map(([, ...features]) => features),
    rows.map(([malignant = 0]) => malignant),
  )
}
