import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useLatest } from '../../state/latest.ts'
import type { HeightGrid } from '../landscape/isolines.ts'
import { TINTS } from '../landscape/levels.ts'
import { type Outlook, outlookWords } from './outlook.ts'
import type { LandStyle } from './paint.ts'
import type { Report } from './painter.ts'
import type { Painting } from './painting.ts'
import type { Marks, ScreenPlace } from './scene.ts'
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
  painting: Painting
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

/** A letter of the words beside the land, with a little air. */
const LETTER_PX = 9
/** So many pixels are drawn for one of the screen, side by side, and no more than so many for one of the page. */
const FINER_THAN_SCREEN = 2
const FINEST = 3

/** A picture of the land to take away: the canvas alone would be lost in a file of drawings. */
interface Picture {
  href: string
  places: readonly ScreenPlace[]
}

/** The land in a canvas that is turned by hand, with words beside it. Drawn when something has changed, and never else. */
export function TerrainView(props: TerrainViewProps) {
  const { painting, grid, marks, labels, outlook, onTurn, name, width, height, onMissing } = props
  const canvas = useRef<HTMLCanvasElement>(null)
  const swatches = useRef<HTMLSpanElement>(null)
  const [style, setStyle] = useState<LandStyle | null>(null)
  const words = useRef<(HTMLSpanElement | null)[]>([])
  const places = useRef<readonly ScreenPlace[]>([])
  const [picture, setPicture] = useState<Picture | null>(null)
  const theme = useTheme()
  const turning = useTurning(outlook, onTurn)

  const onReport = useLatest((report: Report) => {
    if (report.missing) onMissing()
    if (report.picture) setPicture({ href: report.picture, places: places.current })
    if (!report.places) return
    places.current = report.places.map(([x, y], k) => {
      const half = ((labels[k]?.text.length ?? 0) * LETTER_PX) / 2
      return [Math.min(width - half, Math.max(half, x)), Math.min(height - 10, Math.max(10, y))]
    })
    for (const [k, [x, y]] of places.current.entries()) {
      const word = words.current[k]
      if (!word) continue
      // In parts of the stage, so that they stay on it while the page changes its width.
      word.style.left = `${((100 * x) / width).toFixed(2)}%`
      word.style.top = `${((100 * y) / height).toFixed(2)}%`
    }
  })

  useEffect(() => {
    if (canvas.current) painting.begin(canvas.current, (report) => onReport.current(report))
  }, [painting])
  // Read only where it may be another: with a hand that changes the land, the page would have to find its styles twice.
  useEffect(() => {
    if (swatches.current) setStyle(styleOf(swatches.current, { theme, width }))
  }, [theme, width])
  useEffect(() => {
    if (style) painting.order({ land: { grid, style } })
  }, [painting, grid, style])
  useEffect(() => painting.order({ marks }), [painting, marks])
  useEffect(() => painting.order({ spots: labels.map(({ at }) => at) }), [painting, labels])
  useEffect(() => {
    const fineness = Math.min(FINEST, FINER_THAN_SCREEN * (window.devicePixelRatio || 1))
    painting.order({ view: { outlook, widthPx: width, heightPx: height, fineness } })
  }, [painting, outlook, width, height])

  // Made when a panel opens, such as the one that offers the picture: it is slow to read back.
  useEffect(() => {
    const onToggle = () => painting.order({ picture: true })
    document.addEventListener('beforetoggle', onToggle, true)
    return () => document.removeEventListener('beforetoggle', onToggle, true)
  }, [painting])

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
      <p className="visually-hidden" role="status">
        You see the land {outlookWords(outlook)}.
      </p>
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

/** Reads the style of the page as it is now; what it may follow is only there to say when it may be another. */
function styleOf(swatches: HTMLElement, _follows: { theme: string; width: number }): LandStyle {
  const colours = [...swatches.children].map((swatch) => getComputedStyle(swatch).color)
  const [line = '', ink = '', halo = '', walls = '', flag = ''] = colours.slice(TINTS)
  const letterPx = Number.parseFloat(getComputedStyle(swatches).fontSize)
  return { tints: colours.slice(0, TINTS), line, ink, halo, walls, flag, letterPx }
}
