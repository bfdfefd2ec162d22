import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'

const PAPER = '#f8f2e4'
/** A system may cut a maskable icon to a circle of four fifths of its width: the door stays inside of it. */
const SAFE = 0.76

/** The round door in the sizes that home screens ask for, all of them from icon.svg. */
export async function writeIcons(dist: string): Promise<void> {
  const door = await readFile(join(dist, 'icon.svg'), 'utf8')
  const folder = join(dist, 'icons')
  await mkdir(folder, { recursive: true })
  for (const width of [192, 512]) await writeFile(join(folder, `${width}.png`), draw(door, width))
  await writeFile(join(folder, 'maskable-512.png'), draw(onPaper(door), 512))
}

function draw(svg: string, width: number): Buffer {
  return new Resvg(svg, { fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } }).render().asPng()
}

function onPaper(door: string): string {
  const side = 64 / SAFE
  const margin = (side - 64) / 2
  const inside = door.replace('<svg ', `<svg x="${margin}" y="${margin}" width="64" height="64" `)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><rect width="${side}" height="${side}" fill="${PAPER}"/>${inside}</svg>`
}
