import type { HeightGrid } from '../landscape/isolines.ts'
import { TINTS, tintOf } from '../landscape/levels.ts'
import { contoursOf } from '../landscape/relief.ts'

/** The colours of the map as the page has them now, and its letters. */
export interface LandStyle {
  /** From the lowest to the highest, TINTS of them. */
  tints: readonly string[]
  line: string
  ink: string
  halo: string
  walls: string
  /** What marks the lowest place. */
  flag: string
  /** How large the heights are written, on a map of MAP_PX; 0 where they could not be read and are left out. */
  letterPx: number
}

/** Width and height of the picture that is laid over the land. */
export const TEXTURE_PX = 1024
/** The map is drawn for this width; letters and lines keep their proportion to it. */
const MAP_PX = 512

/** Paints the map (tints, contour lines, their heights) for the land to wear. The light does the shading. */
export function paintLand(canvas: HTMLCanvasElement | OffscreenCanvas, grid: HeightGrid, style: LandStyle) {
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D | null
  if (!pen) return
  const { bands, labels } = contoursOf(grid, { left: 0, top: 0, width: MAP_PX, height: MAP_PX })
  const scale = TEXTURE_PX / MAP_PX
  pen.setTransform(scale, 0, 0, scale, 0, 0)
  pen.fillStyle = style.tints[0] ?? style.walls
  pen.fillRect(0, 0, MAP_PX, MAP_PX)
  pen.lineWidth = 1.3
  pen.strokeStyle = style.line
  for (const [band, { path }] of bands.entries()) {
    const shape = new Path2D(path)
    pen.fillStyle = style.tints[Math.min(TINTS - 1, tintOf(band + 1, bands.length))] ?? style.walls
    pen.fill(shape, 'evenodd')
    pen.stroke(shape)
  }
  if (style.letterPx === 0) return
  pen.font = `600 ${style.letterPx}px system-ui, sans-serif`
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.lineJoin = 'round'
  for (const { text, xPx, yPx, turnDegrees } of labels) {
    pen.save()
    pen.translate(xPx, yPx)
    pen.rotate((turnDegrees * Math.PI) / 180)
    pen.lineWidth = 5
    pen.strokeStyle = style.halo
    pen.strokeText(text, 0, 0)
    pen.fillStyle = style.line
    pen.fillText(text, 0, 0)
    pen.restore()
  }
}
