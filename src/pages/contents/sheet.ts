import type { Box, Point } from './geometry.ts'
import type { SymbolName } from './symbols.ts'

/** One composition of the map: everything that differs between the wide sheet and the tall one. */
export interface Sheet {
  name: 'wide' | 'tall'
  width: number
  height: number
  /** Size of the place names, in the sheet's own units. */
  font: number
  /** Least side of what a finger must hit. */
  target: number
  /** Length of a step of the footprints. */
  stride: number
  /** Radius of a place's round door. */
  door: number
  /** Places in walking order. */
  spots: readonly Spot[]
  /** Where the road goes on after the last place. */
  roadEnd: readonly Point[]
  /** Round hills that add up to the heights of the land. */
  mounds: readonly Mound[]
  /** Height between two rows of hatching. */
  hatching: number
  streams: readonly Stream[]
  /** How far from the water the land is low. */
  valley: number
  lakes: readonly (readonly Point[])[]
  fields: readonly Field[]
  /** Lines of bushes between the fields. */
  hedges: readonly (readonly Point[])[]
  items: readonly Item[]
  woods: readonly Wood[]
  names: readonly Name[]
  cartouche: Cartouche
  compass: { at: Point; size: number }
}

export interface Spot {
  at: Point
  /** Where the name stands, seen from the door. */
  side: 'left' | 'right' | 'above' | 'below'
  /** Bends of the road on the way to this place. */
  via?: readonly Point[]
  /** A name with more letters than this is broken in two lines. */
  letters?: number
  nudge?: Point
}

interface Mound {
  at: Point
  reach: Point
  height: number
}

interface Stream {
  points: readonly Point[]
  thin: number
  wide: number
}

export interface Field {
  grows: 'wheat' | 'plough' | 'meadow'
  corners: readonly Point[]
}

export interface Item {
  kind: SymbolName
  at: Point
  size?: number
  turn?: number
  flip?: boolean
}

interface Wood {
  at: Point
  reach: Point
  kinds: readonly SymbolName[]
  gap: number
  size: number
  seed: number
}

/** A name written on the land, along a curve. */
export interface Name {
  text: string
  id: string
  along: string
  size: number
  water?: boolean
  /** The room it takes. */
  box: Box
}

interface Cartouche {
  at: Point
  width: number
  height: number
  title: number
  small: number
}
