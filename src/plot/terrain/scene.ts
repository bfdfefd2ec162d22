import {
  AmbientLight,
  BufferAttribute,
  BufferGeometry,
  CanvasTexture,
  Color,
  DirectionalLight,
  DoubleSide,
  InstancedMesh,
  LinearMipmapLinearFilter,
  Matrix4,
  Mesh,
  MeshBasicMaterial,
  MeshLambertMaterial,
  PerspectiveCamera,
  Scene,
  SphereGeometry,
  SRGBColorSpace,
  Vector3,
  WebGLRenderer,
} from 'three'
import type { HeightGrid } from '../landscape/isolines.ts'
import { blockOf, heightAt } from './block.ts'
import type { Outlook, Spot } from './outlook.ts'
import { type LandStyle, paintLand, TEXTURE_PX } from './paint.ts'

/** What stands on the land; spots are parts of the map, from its lower left corner. */
export interface Marks {
  walker: Spot
  lowest: Spot | null
  /** A way over the land, as spots along it. */
  way: readonly Spot[]
}

/** A place on screen, in pixels of the canvas. */
export type ScreenPlace = readonly [xPx: number, yPx: number]

/** From where the land is seen, and how large. */
export interface View {
  outlook: Outlook
  widthPx: number
  heightPx: number
  /** How many pixels of the canvas go to one of the page, side by side. */
  fineness: number
}

export interface TerrainScene {
  setLand: (grid: HeightGrid, style: LandStyle) => void
  setMarks: (marks: Marks) => void
  /** Draws the land as it is now, and tells where spots come to lie: [right, up the map, height], each 0 … 1. */
  draw: (view: View) => (at: readonly [number, number, number]) => ScreenPlace
  /** Until what was asked for has been drawn, which goes on beside the script. */
  drawn: () => Promise<void>
  /** What is shown, as the address of an image that holds all its data. */
  picture: () => Promise<string>
  dispose: () => void
}

const MOST_STEPS = 120
const AWAY = 6.9
const FIELD_OF_VIEW = 28
/** The height that the eye rests on. */
const MIDDLE = 0.14

/** How often is asked whether a picture is done. */
const ASK_MS = 2

/** The land as a lit block in a canvas. Throws where the browser has no WebGL. */
export function createScene(canvas: HTMLCanvasElement | OffscreenCanvas): TerrainScene {
  // Asked for here, because the library would also complain aloud where there is none. Edges are smooth because more
  // pixels are drawn than shown: that can be had for less while the land is turned.
  const context = canvas.getContext('webgl2', { antialias: false, alpha: true }) as WebGL2RenderingContext | null
  if (!context) throw new Error('this browser has no WebGL')
  const renderer = new WebGLRenderer({ canvas, context })
  const scene = new Scene()
  const camera = new PerspectiveCamera(FIELD_OF_VIEW, 1, 0.1, 20)
  const sun = new DirectionalLight(0xffffff, 2.9)
  sun.position.set(-1.5, 1.5, -0.9)
  scene.add(new AmbientLight(0xffffff, 1.25), sun)

  const painted = canvasOf(TEXTURE_PX)
  const texture = new CanvasTexture(painted)
  texture.colorSpace = SRGBColorSpace
  texture.minFilter = LinearMipmapLinearFilter
  texture.anisotropy = Math.min(8, renderer.capabilities.getMaxAnisotropy())
  const ground = new Mesh(new BufferGeometry(), new MeshLambertMaterial({ map: texture, side: DoubleSide }))
  const walls = new Mesh(new BufferGeometry(), new MeshLambertMaterial({ side: DoubleSide }))
  const ball = new SphereGeometry(1, 20, 14)
  const ink = new MeshBasicMaterial()
  const paper = new MeshBasicMaterial()
  const walker = new Mesh(ball, ink)
  const lowest = new Mesh(ball, paper)
  const steps = new InstancedMesh(ball, ink, MOST_STEPS)
  scene.add(ground, walls, walker, lowest, steps)

  let land: HeightGrid | null = null
  let marks: Marks | null = null
  let size = ''

  const place = (mesh: Mesh, spot: Spot | null, radius: number, above: number) => {
    mesh.visible = spot !== null && land !== null
    if (spot && land) {
      mesh.position.set(2 * spot[0] - 1, heightAt(land, spot) + above, 1 - 2 * spot[1])
      mesh.scale.setScalar(radius)
    }
  }

  const placeMarks = () => {
    if (!marks || !land) return
    place(walker, marks.walker, 0.045, 0.045)
    place(lowest, marks.lowest, 0.03, 0.012)
    const matrix = new Matrix4()
    steps.count = Math.min(MOST_STEPS, marks.way.length)
    for (let k = 0; k < steps.count; k++) {
      const spot = marks.way[k]
      if (!spot) continue
      matrix.makeScale(0.012, 0.012, 0.012)
      matrix.setPosition(2 * spot[0] - 1, heightAt(land, spot) + 0.012, 1 - 2 * spot[1])
      steps.setMatrixAt(k, matrix)
    }
    steps.instanceMatrix.needsUpdate = true
    steps.computeBoundingSphere()
  }

  return {
    setLand(grid, style) {
      land = grid
      const block = blockOf(grid)
      fill(ground.geometry, block.ground)
      fill(walls.geometry, block.walls)
      paintLand(painted, grid, style)
      texture.needsUpdate = true
      walls.material.color = new Color(style.walls)
      ink.color = new Color(style.ink)
      paper.color = new Color(style.flag)
      placeMarks()
    },
    setMarks(next) {
      marks = next
      placeMarks()
    },
    draw({ outlook: { turnDegrees, tiltDegrees }, widthPx, heightPx, fineness }) {
      const [turn, tilt] = [(turnDegrees * Math.PI) / 180, (tiltDegrees * Math.PI) / 180]
      // Even the same size set again would make a new buffer.
      const next = `${widthPx} by ${heightPx} at ${fineness}`
      if (size !== next) renderer.setDrawingBufferSize(widthPx, heightPx, fineness)
      size = next
      camera.aspect = widthPx / heightPx
      camera.position.set(
        AWAY * Math.cos(tilt) * Math.sin(turn),
        MIDDLE + AWAY * Math.sin(tilt),
        AWAY * Math.cos(tilt) * Math.cos(turn),
      )
      camera.up.set(-Math.sin(turn) * Math.sin(tilt), Math.cos(tilt) + 1e-6, -Math.cos(turn) * Math.sin(tilt))
      camera.lookAt(0, MIDDLE, 0)
      camera.updateProjectionMatrix()
      renderer.render(scene, camera)
      return ([right, up, height]) => {
        const seen = new Vector3(2 * right - 1, height, 1 - 2 * up).project(camera)
        return [((seen.x + 1) / 2) * widthPx, ((1 - seen.y) / 2) * heightPx]
      }
    },
    drawn() {
      const fence = context.fenceSync(context.SYNC_GPU_COMMANDS_COMPLETE, 0)
      context.flush()
      return new Promise((done) => {
        const ask = () => {
          if (!fence || context.isContextLost()) done()
          else if (context.getSyncParameter(fence, context.SYNC_STATUS) !== context.SIGNALED) setTimeout(ask, ASK_MS)
          else {
            context.deleteSync(fence)
            done()
          }
        }
        ask()
      })
    },
    picture() {
      // The drawing buffer is only sure to hold the picture right after drawing.
      renderer.render(scene, camera)
      return addressOf(canvas)
    },
    dispose() {
      for (const mesh of [ground, walls]) {
        mesh.geometry.dispose()
        mesh.material.dispose()
      }
      for (const part of [ball, ink, paper, texture, steps]) part.dispose()
      renderer.dispose()
    },
  }
}

function fill(geometry: BufferGeometry, { positions, normals, uvs, index }: ReturnType<typeof blockOf>['ground']) {
  const had = geometry.getAttribute('position')
  // Buffers of the same length are written over: the card keeps its memory.
  if (had instanceof BufferAttribute && had.array.length === positions.length) {
    for (const [name, values] of Object.entries({ position: positions, normal: normals })) {
      const attribute = geometry.getAttribute(name)
      attribute.array.set(values)
      attribute.needsUpdate = true
    }
    return
  }
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setAttribute('normal', new BufferAttribute(normals, 3))
  geometry.setAttribute('uv', new BufferAttribute(uvs, 2))
  geometry.setIndex(new BufferAttribute(index, 1))
  geometry.boundingSphere = null
}

function canvasOf(sizePx: number): HTMLCanvasElement | OffscreenCanvas {
  if (typeof OffscreenCanvas !== 'undefined') return new OffscreenCanvas(sizePx, sizePx)
  return Object.assign(document.createElement('canvas'), { width: sizePx, height: sizePx })
}

async function addressOf(canvas: HTMLCanvasElement | OffscreenCanvas): Promise<string> {
  if (!('convertToBlob' in canvas)) return canvas.toDataURL('image/png')
  const blob = await canvas.convertToBlob({ type: 'image/png' })
  return new Promise((done) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => done(String(reader.result)))
    reader.readAsDataURL(blob)
  })
}
