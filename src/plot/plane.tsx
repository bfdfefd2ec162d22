import { ticks } from 'd3'
import { createContext, type ReactNode, type RefObject, useContext, useEffect, useRef, useState } from 'react'
import type { Place } from '../math/line.ts'

/** Maps data units to the pixels of one plot and back. */
export interface Plane {
  x: (value: number) => number
  y: (value: number) => number
  /** From pixels of the plot to data units. */
  place: (xPx: number, yPx: number) => Place
  xTicks: readonly number[]
  yTicks: readonly number[]
  domain: Domain
  area: Area
}

export interface Domain {
  x: readonly [from: number, to: number]
  y: readonly [from: number, to: number]
}

/** Where data are drawn, in pixels of the plot. */
export interface Area {
  left: number
  top: number
  width: number
  height: number
}

const TICK_GAP_PX = 80
/** An axis that grows with its data ends at one of these, times a power of ten. */
const ENDS = [1, 1.5, 2, 3, 5, 10]

/** The next round number that is not less than a value above 0. */
export function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  return (ENDS.find((digit) => digit * power >= value * (1 - 1e-12)) ?? 10) * power
}

/** A plane whose scales map `domain` onto `area`; an empty or turned domain is widened so that something sensible is drawn. */
export function createPlane(domain: Domain, area: Area): Plane {
  const safe: Domain = { x: widened(domain.x), y: widened(domain.y) }
  const x = linear(safe.x, [area.left, area.left + area.width])
  const y = linear(safe.y, [area.top + area.height, area.top])
  return {
    x: x.to,
    y: y.to,
    place: (xPx, yPx) => [x.back(xPx), y.back(yPx)],
    xTicks: ticks(...safe.x, Math.max(2, Math.floor(area.width / TICK_GAP_PX))),
    yTicks: ticks(...safe.y, Math.max(2, Math.floor(area.height / TICK_GAP_PX))),
    domain: safe,
    area,
  }
}

/** A straight map and its inverse. (The scale of d3 brings colours and dates along: 12 kB for these two lines.) */
function linear([from, to]: readonly [number, number], [fromPx, toPx]: readonly [number, number]) {
  const factor = (toPx - fromPx) / (to - from)
  return {
    to: (value: number) => fromPx + (value - from) * factor,
    back: (px: number) => from + (px - fromPx) / factor,
  }
}

function widened([from, to]: readonly [number, number]): readonly [number, number] {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return [0, 1]
  return to > from ? [from, to] : [from - 0.5, from + 0.5]
}

const PlaneContext = createContext<Plane | null>(null)

export function PlaneProvider({ plane, children }: { plane: Plane; children: ReactNode }) {
  return <PlaneContext.Provider value={plane}>{children}</PlaneContext.Provider>
}

export function usePlane(): Plane {
  const plane = useContext(PlaneContext)
  if (!plane) throw new Error('marks are drawn inside a Frame')
  return plane
}

/** The width that an element has on screen, in pixels; `initial` until it is known, as in prerendered pages. */
export function useWidth(initial: number): [RefObject<HTMLDivElement>, number] {
  const element = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(initial)
  useEffect(() => {
    const target = element.current
    if (!target || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.floor(entry?.contentRect.width ?? 0)
      if (measured > 0) setWidth(measured)
    })
    observer.observe(target)
    return () => observer.disconnect()
  }, [])
  return [element, width]
}
