import type { Box } from './geometry.ts'

/** Every little drawing, with the room it takes around the point it stands on: left, top, right, bottom. */
export const room = {
  tree: [-11, -25, 11, 1],
  fir: [-9, -30, 9, 1],
  poplar: [-7, -44, 7, 1],
  oak: [-28, -48, 28, 2],
  burrow: [-104, -92, 104, 4],
  cottage: [-26, -38, 26, 2],
  signpost: [-20, -42, 20, 1],
  mill: [-22, -58, 36, 8],
  bridge: [-34, -16, 34, 20],
  orchard: [-84, -58, 84, 6],
  logs: [-28, -28, 28, 2],
  tower: [-14, -62, 14, 2],
  sheep: [-9, -12, 10, 1],
  fell: [-80, -44, 82, 8],
  down: [-58, -28, 60, 6],
  plank: [-24, -14, 24, 14],
  reeds: [-10, -14, 10, 1],
  stack: [-9, -15, 9, 1],
  tuft: [-6, -7, 6, 1],
  cairn: [-12, -24, 12, 1],
  stones: [-32, -9, 32, 9],
  hall: [-50, -66, 50, 3],
  lanterns: [-30, -26, 30, 1],
  boat: [-14, -26, 14, 3],
  field: [-74, -44, 74, 6],
} as const satisfies Record<string, Box>

export type SymbolName = keyof typeof room
