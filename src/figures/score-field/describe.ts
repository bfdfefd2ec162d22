import { type Box, chord } from '../../math/line.ts'
import { decimals, plain } from '../../plot/format.ts'
import type { Description } from '../../state/figure.ts'
import { census, placeOf, type Reading, read, type ScoreFieldState, weightsOf } from './model.ts'

/** What each view shows, in data units. */
export const domains = {
  village: { x: [-0.6, 5.8], y: [-0.6, 5.8] },
  far: { x: [-0.8, 11.6], y: [-0.8, 11.6] },
} satisfies Record<string, Box>

/** A score nearer to 0 than this shows as 0.00: it counts as on the line. */
const ON_THE_LINE = 0.005

/** The weights as they stand, in words. */
export function weightWords(state: ScoreFieldState): string {
  const [w0, w1, w2] = weightsOf(state)
  return `w₀ = ${decimals(w0)}, w₁ = ${decimals(w1)} and w₂ = ${decimals(w2)}`
}

/** “10.82, hero side”. */
export function distanceWords({ line, score }: Reading): string {
  if (!line) return 'no line'
  if (Math.abs(score) < ON_THE_LINE) return '0.00, on the line'
  return `${decimals(Math.abs(line.distance))}, ${score > 0 ? 'hero' : 'other'} side`
}

export function describe(state: ScoreFieldState): Description {
  const reading = read(state)
  const [foot, lifted] = placeOf(state)
  return {
    sentence: [
      `With ${weightWords(state)} the star at foot size ${decimals(foot)}, lifting ${decimals(lifted)}, scores ${decimals(reading.score)}.`,
      standing(reading),
      remark(state, reading),
    ]
      .filter(Boolean)
      .join(' '),
    table: {
      caption: 'The star and the first census: score and distance from the line',
      columns: ['Hobbit', 'Foot size x₁', 'Hobbits lifted x₂', 'Became', 'Score z', 'Distance from the line'],
      rows: [
        ['The star', decimals(foot), decimals(lifted), 'not known', decimals(reading.score), distanceCell(reading)],
        ...census(state).map(({ hobbit, reading: each }) => [
          hobbit.name,
          plain(hobbit.foot),
          plain(hobbit.lifted),
          hobbit.hero ? 'hero' : 'not a hero',
          decimals(each.score),
          distanceCell(each),
        ]),
      ],
    },
  }
}

function distanceCell({ line }: Reading): string {
  return line ? decimals(line.distance) : 'no line'
}

function standing({ line, score }: Reading): string {
  if (!line) return ''
  if (Math.abs(score) < ON_THE_LINE) return 'It stands on the line.'
  return `It stands ${decimals(Math.abs(line.distance))} steps from the line, on the ${score > 0 ? 'hero' : 'other'} side.`
}

/** A word for each state that would puzzle. */
function remark(state: ScoreFieldState, { score, line, steepness }: Reading): string {
  if (!line) return 'With w₁ and w₂ both 0 there is no line at all: every hobbit gets the same score. Press Reset.'
  if (!chord(weightsOf(state), domains[state.view]))
    return 'The line lies outside this picture: zoom out, or press Reset.'
  if (state.times !== 1)
    return `All three weights are taken ${decimals(state.times)} times: line and distance stay, every score is ${decimals(state.times)} times as big.`
  if (Math.abs(score) < ON_THE_LINE) return 'So score and distance are both 0.'
  return [
    (score > 1 || score < 0) && 'A chance lies between 0 and 1, so this score is no chance.',
    `Each step straight away from the line changes it by ${decimals(steepness)}.`,
  ]
    .filter(Boolean)
    .join(' ')
}
