import { count, decimals } from '../../plot/format.ts'
import type { Description } from '../../state/figure.ts'
import { type ArmState, arm, FARTHEST, NEAREST, poseAt, type Reaching, reachFor, shown, UPDATES } from './model.ts'

const TURN = 180 / Math.PI

/** An angle in degrees: readers turn things in degrees. */
export function degrees(angle: number): string {
  return `${decimals(angle * TURN, 1)}°`
}

/** From the hand to the apple. */
export function miss(reaching: Reaching, at: number): number {
  return Math.sqrt(2 * (reaching.losses[at] ?? 0))
}

/** How it ends, in a few words. */
export function endingWords({ ending: how, gap }: Reaching): string {
  return how === 'arrives' && gap > 0 ? 'gets as near as it can' : words[how]
}

const words: Readonly<Record<Reaching['ending'], string>> = {
  arrives: 'gets there',
  overshoots: 'swings past, settles',
  crawls: 'crawls',
  stuck: 'is stuck',
  thrashes: 'thrashes about',
}

/** The updates that the table gives: all at first, then fewer. */
const MILESTONES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 30, 40, 60, 80, 100, UPDATES]

export function describe(state: ArmState): Description {
  const reaching = reachFor(state)
  const at = shown(state)
  const { hand } = poseAt(reaching, at)
  return {
    sentence: [
      `After ${count(at, 'update')} at rate ${decimals(state.rate, 3).replace(/0$/, '')} the hand is ${decimals(miss(reaching, at))} from the apple.`,
      farAway(state, reaching),
      ending(reaching),
    ]
      .filter(Boolean)
      .join(' '),
    table: {
      caption: `An arm of ${decimals(arm.upper, 1)} and ${decimals(arm.fore, 1)} ells reaches for an apple at (${decimals(state.appleX)}, ${decimals(state.appleY)}); its hand is now at (${decimals(hand[0])}, ${decimals(hand[1])})`,
      columns: ['Update', 'Shoulder', 'Elbow', 'Hand to apple', 'Loss J'],
      rows: MILESTONES.map((update) => ({ update, angles: reaching.angles[update] ?? [0, 0] })).map(
        ({ update, angles }) => [
          String(update),
          degrees(angles[0] ?? 0),
          degrees(angles[1] ?? 0),
          decimals(miss(reaching, update)),
          decimals(reaching.losses[update] ?? 0, 3),
        ],
      ),
    },
  }
}

function farAway({ appleX, appleY }: ArmState, { gap }: Reaching): string {
  if (gap === 0) return ''
  const away = Math.hypot(appleX, appleY)
  return away > FARTHEST
    ? `The apple is ${decimals(away)} from the shoulder, and the arm is ${decimals(FARTHEST)} long. So the best it can do is to stretch and stay ${decimals(gap)} short.`
    : `The apple is too near the shoulder: a folded arm still reaches out ${decimals(NEAREST)}. So the best it can do is to stay ${decimals(gap)} off.`
}

function ending({ ending: how, arrival, gap }: Reaching): string {
  const there = gap === 0 ? 'It holds the apple' : 'It is as near as it gets'
  switch (how) {
    case 'arrives':
      return `${there} after ${count(arrival ?? UPDATES, 'update')}.`
    case 'overshoots':
      return `It swings past, but settles. ${arrival === null ? `That takes more than ${UPDATES} updates` : `${there} after ${count(arrival, 'update')}`}.`
    case 'crawls':
      return `It gets nearer with each update, but it crawls: it needs more than ${UPDATES}.`
    case 'stuck':
      return 'Both slopes are 0: the arm lies straight along the line to the apple, so no small turn helps. It stays where it is. Move the apple a little, and the arm comes free.'
    case 'thrashes':
      return 'The rate is too large: each turn goes too far, and the arm never settles.'
  }
}
