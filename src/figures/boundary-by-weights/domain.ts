import type { Domain } from '../../plot/plane.tsx'

/** What the plot shows, in data units: the picture of the first chapter, so that the same line looks the same. */
export const domain: Domain = { x: [-0.6, 5.8], y: [-0.6, 5.8] }
