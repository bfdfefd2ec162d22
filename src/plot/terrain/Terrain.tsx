import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react'
import type { HeightGrid } from '../landscape/isolines.ts'
import { TINTS } from '../landscape/levels.ts'
import { useWidth } from '../plane.tsx'
import type { LandColours } from './paint.ts'
import type { Marks, Outlook, TerrainScene } from './scene.ts'
import { useTheme } from './useTheme.ts'
import { useTurning } from './useTurning.ts'

/** Words at a place of the land: [right, up the map, height], each 0 … 1 (the height in steps of the map's half width). */
export interface TerrainLabel {
  id: string
  text: string
  content: ReactNode
  at: readonly [number, number, number]
}

interface TerrainProps {
  grid: HeightGrid
  marks: Marks
  labels: readonly TerrainLabel[]
  outlook: Outlook
  onTurn: (outlook: Outlook) => void
  /** What is shown, for those who do not see it. */
  name: string
  /** The flat map: shown until the land stands, and where it cannot. */
  flat: ReactNode
}

const INITIAL_WIDTH_PX = 560
/** What a square plot has above and below, more than at its sides: the land stands in the flat map's place. */
const TALLER_PX = 26

/** The land in three dimensions. The library that draws it is fetched only when this has woken. */
export function Terrain({ grid, marks, labels, outlook, onTurn, name, flat }: TerrainProps) {
  const [holder, width] = useWidth(INITIAL_WIDTH_PX)
  const height = width + TALLER_PX
  const canvas = useRef<HTMLCanvasElement>(null)
  const swatches = useRef<HTMLSpanElement>(null)
  const words = useRef<(HTMLSpanElement | null)[]>([])
  const scene = useRef<TerrainScene | null>(null)
  const [stage, setStage] = useState<'waiting' | 'standing' | 'missing'>('waiting')
  const [picture, setPicture] = useState<{ href: string; places: readonly (readonly [number, number])[] } | null>(null)
  const theme = useTheme()
  const turning = useTurning(outlook, onTurn)

  const isMissing = stage === 'missing'
  useEffect(() => {
    if (isMissing) return
    let gone = false
    const element = canvas.current
    const lost = (event: Event) => {
      event.preventDefault()
      setStage('missing')
    }
    element?.addEventListener('webglcontextlost', lost)
    import('./scene.ts')
      .then(({ createScene }) => {
        if (gone || !element) return
        scene.current = createScene(element)
        setStage('standing')
      })
      .catch(() => {
        if (!gone) setStage('missing')
      })
    return () => {
      gone = true
      element?.removeEventListener('webglcontextlost', lost)
      scene.current?.dispose()
      scene.current = null
    }
  }, [isMissing])

  useEffect(() => {
    if (stage === 'standing' && swatches.current) scene.current?.setLand(grid, coloursOf(swatches.current, theme))
  }, [grid, stage, theme])
  useEffect(() => {
    if (stage === 'standing') scene.current?.setMarks(marks)
  }, [marks, stage])
  // After each change once, at the next frame; when nothing changes, nothing is drawn.
  useEffect(() => {
    if (stage !== 'standing') return
    const frame = requestAnimationFrame(() => {
      const placeOf = scene.current?.draw(outlook, width, height)
      if (!placeOf) return
      for (const [k, { at }] of labels.entries()) {
        const [x, y] = placeOf(at)
        const word = words.current[k]
        if (word) word.style.transform = `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px) translate(-50%, -50%)`
      }
    })
    return () => cancelAnimationFrame(frame)
  })

  // The picture to take away is made when a panel opens, such as the one that offers it: it is slow to read back.
  const takePicture = useEffectEvent(() => {
    const placeOf = scene.current?.draw(outlook, width, height)
    if (placeOf && scene.current)
      setPicture({ href: scene.current.picture(), places: labels.map(({ at }) => placeOf(at)) })
  })
  useEffect(() => {
    const onToggle = () => takePicture()
    document.addEventListener('beforetoggle', onToggle, true)
    return () => document.removeEventListener('beforetoggle', onToggle, true)
  }, [])

  return (
    <div className="terrain" ref={holder} data-terrain={stage}>
      <span className="terrain-swatches" ref={swatches} aria-hidden="true">
        {Array.from({ length: TINTS + 4 }, (_, k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a swatch is its place in the row
          <i key={k} />
        ))}
      </span>
      {stage !== 'standing' && flat}
      {stage === 'missing' && (
        <p className="terrain-missing">
          This browser cannot draw the land in three dimensions just now. So here is the flat map: it shows the same
          land.{' '}
          <button type="button" onClick={() => setStage('waiting')}>
            Try again
          </button>
        </p>
      )}
      {stage !== 'missing' && (
        <div className="terrain-stage" hidden={stage === 'waiting'}>
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
      )}
    </div>
  )
}

/** Reads the colours of the page as it is now; `theme` is only there to say that they may be others. */
function coloursOf(swatches: HTMLElement, _theme: string): LandColours {
  const colours = [...swatches.children].map((swatch) => getComputedStyle(swatch).color)
  const [line = '', ink = '', halo = '', walls = ''] = colours.slice(TINTS)
  return { tints: colours.slice(0, TINTS), line, ink, halo, walls }
}
