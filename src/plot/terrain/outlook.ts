/** A part of the map, to the right and upwards from its lower left corner: 0 … 1. */
export type Spot = readonly [right: number, up: number]

/** How high the highest ground stands above the lowest; the map is 2 wide. */
export const RISE = 0.95
/** From where the land is seen. */
export interface Outlook {
  turnDegrees: number
  /** How high above the plain. */
  tiltDegrees: number
}

/** From how steep above the land can be seen; 90 is a map. */
export const TILTS = [8, 90] as const

/** An outlook within its limits: turned all the way round it begins anew. */
export function turned({ turnDegrees, tiltDegrees }: Outlook, turn: number, tilt: number): Outlook {
  const round = turnDegrees + turn
  return {
    turnDegrees: round > 180 ? round - 360 : round < -180 ? round + 360 : round,
    tiltDegrees: Math.min(TILTS[1], Math.max(TILTS[0], tiltDegrees + tilt)),
  }
}

/** From where the land is seen, in words. */
export function outlookWords({ tiltDegrees }: Outlook): string {
  if (tiltDegrees > 80) return 'from straight above, like the map'
  return tiltDegrees < 20 ? 'from low down' : 'at an angle from above'
}
