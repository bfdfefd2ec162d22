import type { HeldOutPlan } from '../math/heldOut.ts'
import { featureNames } from './breastCancer.ts'

/** What the figure on real data shows before anyone touches it: learned when the site is built, so that it reads without scripts. */
export const firstRealPlan: HeldOutPlan = {
  features: featureNames.map((_, index) => index),
  testShare: 0.3,
  seed: 1,
  rate: 0.5,
  l2: 0,
  updates: 1000,
}
