import { asTyped, count, decimals, fine } from '../../plot/format.ts'
import type { Description } from '../../state/figure.ts'
import { type Ending, JUMPS, type RiverState, shown, valleys, type Walk, walk } from './model.ts'
import { isInView } from './view.ts'

/** How a walk ends, in two or three words. */
export const endingWords: Readonly<Record<Ending, string>> = {
  'at-rest': 'stays put',
  crawls: 'crawls',
  arrives: 'arrives',
  overshoots: 'overshoots, then arrives',
  bounces: 'bounces for ever',
  'flies-off': 'flies off',
  wanders: 'never settles',
}

/** As many decimals as it takes to see how far from the river the walker starts, two at least. */
function digitsOf({ valley, start }: RiverState): number {
  const way = Math.abs(start - valleys[valley].river)
  return way >= 0.1 || way === 0 ? 2 : Math.min(9, 1 - Math.floor(Math.log10(way)))
}

/** How it ends in a sentence, with its why. */
function endingSentence(state: RiverState, { ending, arrival, places, between }: Walk): string {
  const away = Math.abs((places.at(-1) ?? 0) - valleys[state.valley].river)
  const digits = digitsOf(state)
  switch (ending) {
    case 'at-rest':
      return 'The walker stands in the river. Here the slope is 0, and so is every jump.'
    case 'crawls':
      return `The jumps are so short that it crawls: after ${JUMPS} of them it is still ${away < 0.1 ? fine(away) : decimals(away)} from the river.`
    case 'arrives':
      return arrival === 1
        ? 'A single jump takes it right to the river.'
        : `The slope dies down on the way, so the jumps grow shorter by themselves. It arrives after ${count(arrival ?? JUMPS, 'jump')}.`
    case 'overshoots':
      return `It jumps over the river, but comes nearer and nearer. ${arrival === null ? `After ${JUMPS} jumps it is still on its way` : `It arrives after ${count(arrival, 'jump')}`}.`
    case 'bounces':
      return `It ends up jumping over the river between ${decimals(between[0], digits)} and ${decimals(between[1], digits)}, to and fro, for ever.`
    case 'flies-off':
      return 'It lands higher than it left. Up there the slope is steeper, so the next jump is longer still, and it flies off.'
    case 'wanders':
      return 'It jumps to and fro over the river for ever, now here, now there, and never settles.'
  }
}

/** The jumps that the table gives: all at first, then fewer. */
const MILESTONES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, JUMPS]

export function describe(state: RiverState): Description {
  const { loss, slope } = valleys[state.valley]
  const walked = walk(state)
  const at = shown(state, walked)
  const here = walked.places[at] ?? state.start
  const write = (value: number) => decimals(value, digitsOf(state))
  const where = `w₁ = ${write(here)}, where the loss J is ${write(loss(here))} and the slope ${write(slope(here))}`
  const way =
    at === 0
      ? `the walker stands at ${where}`
      : `after ${count(at, 'jump')} from w₁ = ${write(state.start)} it is at ${where}`
  return {
    sentence: [
      `Rate ${asTyped(state.rate)}: ${way}.`,
      !isInView(state.valley, [here, loss(here)]) && 'That is outside the picture.',
      endingSentence(state, walked),
    ]
      .filter(Boolean)
      .join(' '),
    table: {
      caption: `The jumps at rate ${asTyped(state.rate)}`,
      columns: ['Jump', 'Weight w₁', 'Loss J', 'Slope', 'Next jump'],
      rows: MILESTONES.filter((jump) => jump < walked.places.length).map((jump) => {
        const w = walked.places[jump] ?? 0
        return [jump, w, loss(w), slope(w), -state.rate * slope(w)].map((value, column) =>
          decimals(value, column === 0 ? 0 : 3),
        )
      }),
    },
  }
}
