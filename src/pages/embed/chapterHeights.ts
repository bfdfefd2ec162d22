import type { Steps } from '../../figures/shell/reserve.ts'

/**
 * How tall each chapter is in a frame, as it is before anything in it is unfolded. Measured, not typed: `npm run
 * heights` writes it, from what a real Chromium shows at every width from 288 px on, its figures asleep and awake.
 */
export const chapterHeights: Readonly<Record<string, Steps>> = {}
