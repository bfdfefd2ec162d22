import { crossEntropy } from '../../math/logLoss.ts'
import type { Preset } from '../../state/figure.ts'

/** What the model said before the truth was known. */
export interface PunishmentState {
  /** ŷ, its probability of “hero”. */
  chance: number
}

export const CHANCES = [0, 1] as const

/** How tall the picture is, in units of punishment. */
export const TALLEST = 5.2

export const initial: PunishmentState = { chance: 0.01 }

export const presets: readonly Preset<PunishmentState>[] = [
  { id: 'far-off', title: 'Sure that it is no hero', state: initial },
  { id: 'dont-know', title: '“I don’t know”', state: { chance: 0.5 } },
  { id: 'quite-sure', title: 'Quite sure of a hero', state: { chance: 0.99 } },
  { id: 'hardly', title: 'One in a thousand', state: { chance: 0.001 } },
  { id: 'never', title: 'Exactly 0', state: { chance: 0 } },
  { id: 'always', title: 'Exactly 1', state: { chance: 1 } },
]

export interface Punishments {
  /** For each truth; null where it has no end. */
  hero: number | null
  plain: number | null
}

export function punishments({ chance }: PunishmentState): Punishments {
  return { hero: finite(crossEntropy(1, chance)), plain: finite(crossEntropy(0, chance)) }
}

/** What “I don’t know” costs, whatever the truth. */
export const coinToss = crossEntropy(1, 0.5)

/** By ten down, and no further than the picture's words can follow. */
export const LEAST_CHANCE = 1e-6

export function tenTimesLess({ chance }: PunishmentState): PunishmentState {
  return { chance: Math.max(LEAST_CHANCE, Number((chance / 10).toPrecision(12))) }
}

export function canBeLess({ chance }: PunishmentState): boolean {
  return chance > LEAST_CHANCE
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null
}
