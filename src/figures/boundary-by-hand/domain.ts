import type { Domain } from '../../plot/plane.tsx'

/** What the plot shows, in data units: all hobbits, and enough below zero to see where a line crosses the axes. */
export const domain: Domain = { x: [-0.6, 5.8], y: [-0.6, 5.8] }
