import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useLatest } from '../../state/latest.ts'
import type { HeightGrid } from '../landscape/isolines.ts'
import { TINTS } from '../landscape/levels.ts'
import type { Outlook } from './outlook.ts'
import type { LandStyle } from './paint.ts'
import { createScene, type Marks, type TerrainScene } from './scene.ts'
import { useTheme } from './useTheme.ts'
import { useTurning } from './useTurning.ts'

/** Words at a place of the land: [right, up the map, height], each 0 … 1 (the height in steps of the map's half width). */
export interface TerrainLabel {
  id: string
  text: string
  content: ReactNode
  at: readonly [number, number, number]
}

export interface TerrainViewProps {
  grid: HeightGrid
  marks: Marks
  labels: readonly TerrainLabel[]
  outlook: Outlook
  onTurn: (outlook: Outlook) => void
  /** What is shown, for those who do not see it. */
  name: string
  width: number
  height: number
  /** There is no WebGL, or it was taken away. */
  onMissing: () => void
}

/** The colours of the map, of which the style sheet decides; then line, ink, halo, walls and flag. */
const SWATCHES = [
  ...Array.from({ length: TINTS }, (_, k) => `--land-${k}`),
  '--land-line',
  '--walker',
  '--land-halo',
  '--land-wall',
  '--land-flag',
]

/** A letter of the words beside the land. */
const LETTER_PX = 8

/** A picture of the land to take away: the canvas alone would be lost in a file of drawings. */
interface Picture {
  href: string
  places: readonly (readonly [number, number])[]
}

/** The land in a canvas that is turned by hand, with words beside it. Drawn when something has changed, and never else. */
export function TerrainView(props: TerrainViewProps) {
  const { grid, marks, labels, outlook, onTurn, name, width, height, onMissing } = props
  const canvas = useRef<HTMLCanvasElement>(null)
  const swatches = useRef<HTMLSpanElement>(null)
  const words = useRef<(HTMLSpanElement | null)[]>([])
  const [scene, setScene] = useState<TerrainScene | null>(null)
  const [picture, setPicture] = useState<Picture | null>(null)
  const theme = useTheme()
  const turning = useTurning(outlook, onTurn)
  const miss = useLatest(onMissing)

  useEffect(() => {
    const element = canvas.current
    if (!element) return
    const made = standing(element)
    setScene(made)
    if (!made) miss.current()
    const lost = () => miss.current()
    element.addEventListener('webglcontextlost', lost)
    return () => {
      element.removeEventListener('webglcontextlost', lost)
      made?.dispose()
    }
  }, [])

  useEffect(() => {
    if (swatches.current) scene?.setLand(grid, styleOf(swatches.current, theme))
  }, [scene, grid, theme])
  useEffect(() => scene?.setMarks(marks), [scene, marks])

  const draw = useLatest(() => {
    const placeOf = scene?.draw(outlook, width, height)
    if (!placeOf) return []
    return labels.map(({ at, text }): readonly [number, number] => {
      const [x, y] = placeOf(at)
      const half = (text.length * LETTER_PX) / 2
      return [Math.min(width - half, Math.max(half, x)), Math.min(height - 10, Math.max(10, y))]
    })
  })
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      for (const [k, [x, y]] of draw.current().entries()) {
        const word = words.current[k]
        if (!word) continue
        // In parts of the stage, so that they stay on it while the page changes its width.
        word.style.left = `${((100 * x) / width).toFixed(2)}%`
        word.style.top = `${((100 * y) / height).toFixed(2)}%`
      }
    })
    return () => cancelAnimationFrame(frame)
  })

  // Made when a panel opens, such as the one that offers the picture: it is slow to read back.
  const takePicture = useLatest(() => {
    const places = draw.current()
    if (scene) setPicture({ href: scene.picture(), places })
  })
  useEffect(() => {
    const onToggle = () => takePicture.current()
    document.addEventListener('beforetoggle', onToggle, true)
    return () => document.removeEventListener('beforetoggle', onToggle, true)
  }, [])

  return (
    <div className="terrain-stage">
      <span className="terrain-swatches" ref={swatches} aria-hidden="true">
        {SWATCHES.map((name) => (
          <i key={name} style={{ color: `var(${name})` }} />
        ))}
      </span>
      <canvas
        ref={canvas}
        className="movable terrain-canvas"
        style={{ height }}
        role="slider"
        aria-label={name}
        aria-valuemin={-180}
        aria-valuemax={180}
        aria-valuenow={Math.round(outlook.turnDegrees)}
        aria-valuetext={`turned by ${Math.round(outlook.turnDegrees)} degrees, seen from ${Math.round(outlook.tiltDegrees)} degrees above`}
        {...turning}
      />
      {labels.map(({ id, content }, k) => (
        <span
          key={id}
          className="terrain-label"
          aria-hidden="true"
          ref={(word) => {
            words.current[k] = word
          }}
        >
          {content}
        </span>
      ))}
      {picture && (
        <svg className="terrain-picture" viewBox={`0 0 ${width} ${height}`} data-plot aria-hidden="true">
          <image href={picture.href} width={width} height={height} />
          {labels.map(({ id, text }, k) => (
            <text key={id} x={picture.places[k]?.[0]} y={picture.places[k]?.[1]} textAnchor="middle">
              {text}
            </text>
          ))}
        </svg>
      )}
    </div>
  )
}

function standing(canvas: HTMLCanvasElement): TerrainScene | null {
  try {
    return createScene(canvas)
  } catch {
    return null
  }
}

/** Reads the style of the page as it is now; `theme` is only there to say that they may be others. */
function styleOf(swatches: HTMLElement, _theme: string): LandStyle {
  const colours = [...swatches.children].map((swatch) => getComputedStyle(swatch).color)
  const [line = '', ink = '', halo = '', walls = '', flag = ''] = colours.slice(TINTS)
  const letterPx = Number.parseFloat(getComputedStyle(swatches).fontSize)
  return { tints: colours.slice(0, TINTS), line, ink, halo, walls, flag, letterPx }
}
