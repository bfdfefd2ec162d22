import { heightOf, itemHeight } from './heights.ts'
import { all, type Block, blocksOf, hasClass, openingTag, written } from './source.ts'
import { waiting } from './waiting.ts'

/** What a slide holds below its heading, in its own pixels. */
export const ROOM = 325
/** The same on the first slide of a step, whose heading is larger. */
export const FIRST_ROOM = 312

/** Deals blocks out to slides in order, so that none overflows; words that lead up to a block stay with it. */
export function pack(blocks: readonly Block[], page: string, rooms: { first: number; rest: number }): Block[][] {
  const slides: Block[][] = []
  let slide: Block[] = []
  let left = rooms.first
  const turn = (carried: Block[] = []) => {
    if (slide.length > 0) slides.push(slide)
    slide = carried
    left = rooms.rest - carried.reduce((sum, block) => sum + heightOf(block), 0)
  }
  for (const block of blocks.flatMap((one) => parted(one, page, rooms.rest))) {
    const height = heightOf(block)
    if (height > left && slide.length > 0) {
      const last = slide.at(-1)
      const carries = last && slide.length > 1 && leadsOn(last) && heightOf(last) + height <= rooms.rest
      if (carries) slide.pop()
      turn(carries ? [last] : [])
    }
    slide.push(block)
    left -= height
  }
  turn()
  return slides
}

/** “And so:” belongs to what it announces. */
function leadsOn({ html }: Block): boolean {
  return /:(<\/[a-z]+>)*<\/p>$/.test(html)
}

/** A list or a table too long for one slide is dealt out over several. */
function parted(block: Block, page: string, room: number): Block[] {
  const { element } = block
  if (hasClass(element, 'lines')) return partedList(block, page, room)
  if (heightOf(block) <= room) return [block]
  if (element.tagName === 'ul' || element.tagName === 'ol') return partedList(block, page, room)
  if (element.tagName === 'table') return partedTable(block, page, room)
  return [block]
}

/** Each part has the head of the whole. */
function partedTable(block: Block, page: string, room: number): Block[] {
  const [body] = all(block.element, ({ tagName }) => tagName === 'tbody')
  const [head] = all(block.element, ({ tagName }) => tagName === 'thead')
  if (!body) return [block]
  const rows = blocksOf(body.children, page)
  const count = Math.ceil(heightOf(block) / room)
  const each = Math.ceil(rows.length / count)
  return Array.from({ length: count }, (_, part) => {
    const own = rows.slice(part * each, (part + 1) * each)
    const children = [...(head ? [head] : []), ...own.map(({ element }) => element)]
    return {
      element: { ...block.element, children },
      html: `${openingTag(block)}${head ? written(head, page) : ''}<tbody>${own.map(({ html }) => html).join('')}</tbody></table>`,
    }
  })
}

function partedList(block: Block, page: string, room: number): Block[] {
  const items = blocksOf(block.element.children, page)
  const most = room - 20
  const groups: Block[][] = []
  let height = Number.POSITIVE_INFINITY
  for (const item of items) {
    const itsHeight = itemHeight(item.element)
    if (height + itsHeight > most) {
      groups.push([])
      height = 0
    }
    groups.at(-1)?.push(item)
    height += itsHeight
  }
  const tag = openingTag(block)
  const isLines = hasClass(block.element, 'lines')
  const isCounted = block.element.tagName === 'ol' && !isLines
  let count = 1
  return groups.map((group) => {
    const start = isCounted ? tag.replace(/^<ol/, `<ol start="${count}"`) : tag
    count += group.length
    // Each line of a derivation waits for its press, so that the class can say it first.
    const shown = group.map(({ html }) => (isLines && html !== items[0]?.html ? waiting(html) : html))
    return {
      element: { ...block.element, children: group.map(({ element }) => element) },
      html: `${start}${shown.join('')}</${block.element.tagName}>`,
    }
  })
}
