import './picture.css'
import { setHtml } from './setHtml.ts'

/** What stands below a figure’s own words where a picture of it goes. */
export interface PictureSource {
  /** Where data and picture come from, and the licence. */
  source: string
  /** Where the figure is found in this state. */
  address: string
}

/** A figure as a drawing, in pixels of the screen, and what it covers there. */
export interface LaidOut {
  drawing: SVGElement
  left: number
  top: number
  right: number
  bottom: number
  ground: string
}

const WORDS = '.figure-title, .figure-state, .picture-source'
/** Words are never set narrower than this, if the page is as wide. */
const NARROWEST_PX = 480

/**
 * Has the browser lay out a figure once more, without all that is pressed, dragged or typed into, and draws what stands
 * there. It is gone before the browser paints again: no reader sees it.
 */
export function layOut(frame: Element, { source, address }: PictureSource): LaidOut {
  const copy = frame.cloneNode(true) as HTMLElement
  copy.classList.add('picture')
  copy.inert = true
  for (const left of copy.querySelectorAll('.figure-tools, [role="status"], [role="alert"]')) left.remove()
  // React parts its texts by comments: here each is one again.
  const comments = document.createNodeIterator(copy, NodeFilter.SHOW_COMMENT)
  for (let comment = comments.nextNode(); comment; comment = comments.nextNode()) (comment as Comment).remove()
  copy.normalize()
  // Two groups of one name would be one group, with one answer.
  for (const input of copy.querySelectorAll('input[name]')) input.removeAttribute('name')
  const below = document.createElement('p')
  const link = document.createElement('span')
  below.className = 'picture-source'
  link.textContent = address
  below.append(source, link)
  copy.append(below)
  frame.after(copy)
  try {
    writeOut(copy)
    const { left, top } = copy.getBoundingClientRect()
    const words = [...copy.children].filter((part): part is HTMLElement => part.matches(WORDS))
    const rest = [...copy.children].filter((part) => !part.matches(WORDS))
    // Where nothing is left beside the plots, the words are as wide as the plots.
    const wide = Math.max(left + NARROWEST_PX, ...rest.map((part) => reachOf(setHtml(part)).right))
    for (const part of words) part.style.maxWidth = `${wide - left}px`
    const drawing = setHtml(copy)
    return { drawing, left, top, ...reachOf(drawing), ground: getComputedStyle(copy).backgroundColor }
  } finally {
    copy.remove()
  }
}

/** How far to the right and down a drawing goes. */
function reachOf(drawing: SVGElement) {
  const marks = [...drawing.querySelectorAll(':is(rect, line, tspan, svg):not(svg *)')]
  const far = (mark: Element, at: string, size: string) =>
    Number(mark.getAttribute(`${at}2`) ?? mark.getAttribute(at)) + Number(mark.getAttribute(size) ?? 0)
  return {
    right: Math.max(...marks.map((mark) => far(mark, 'x', mark.tagName === 'tspan' ? 'textLength' : 'width'))),
    bottom: Math.max(...marks.map((mark) => far(mark, 'y', 'height'))),
  }
}

/** Makes elements of what the style sheet adds before and after others, such as the brackets of a matrix. */
function writeOut(copy: HTMLElement) {
  const added = [...copy.querySelectorAll<HTMLElement>('*')].flatMap((element) =>
    element instanceof HTMLElement
      ? (['::before', '::after'] as const).flatMap((which) => {
          const style = getComputedStyle(element, which)
          if (style.content === 'none' || style.content === 'normal' || style.display === 'none') return []
          const mark = document.createElement('span')
          for (const name of style) mark.style.setProperty(name, style.getPropertyValue(name))
          mark.textContent = wordsOf(style.content, element)
          return [{ element, which, mark }]
        })
      : [],
  )
  copy.dataset.written = ''
  for (const { element, which, mark } of added) {
    if (which === '::before') element.prepend(mark)
    else element.append(mark)
  }
}

function wordsOf(content: string, element: Element): string {
  if (content.startsWith('counter(')) return String([...(element.parentElement?.children ?? [])].indexOf(element) + 1)
  return /^"(.*)"$/.exec(content)?.[1] ?? ''
}
