import { heightFormula, type Steps, tallest } from './reserve.ts'

/** The frame is see-through, so it must know on what ground it stands. */
export type Theme = 'auto' | 'light' | 'dark'

/** A page that is embedded, and how it shall look. */
export interface Embedded {
  /** Where the site begins. */
  root: URL
  /** The page, with all that its address says save for the theme. */
  page: URL
  /** What it is, for those who hear the page around it. */
  title: string
  theme: Theme
  /** How tall the page is, by width. */
  steps: Steps
}

/** A figure for the element. */
interface FigureElement {
  root: URL
  id: string
  title: string
  /** The state, as the parameters of a link. */
  state: URLSearchParams
  theme: Theme
}

/** The width that the frame has, wherever it stands: its wrapper tells. Without a wrapper, one that needs most height. */
const WIDTH = '--w'

/**
 * One line of HTML that needs nothing else: a frame that keeps exactly the height which its page has at the frame's
 * width. Where a site takes the styles away, the plain attributes hold, with room for every width.
 */
export function frameCode({ page, title, theme, steps }: Omit<Embedded, 'root'>): string {
  const address = new URL(page)
  if (theme !== 'auto') address.search += `${address.search ? '&' : '?'}theme=${theme}`
  const height = heightFormula(steps, `var(${WIDTH},${neediestWidth(steps)}px)`)
  // See-through needs page and frame to agree on light and dark.
  const style = `display:block;width:100%;border:0;height:${height}${theme === 'auto' ? '' : `;color-scheme:${theme}`}`
  const attributes = {
    src: address.href,
    title,
    loading: 'lazy',
    allow: 'fullscreen; clipboard-write',
    width: '100%',
    height: String(tallest(steps)),
    style,
  }
  return `<div style="container-type:inline-size;${WIDTH}:100cqw"><iframe ${written(attributes)}></iframe></div>`
}

/** The same with the script that follows the page when it grows, as when a table is unfolded. */
export function scriptCode(embedded: Embedded): string {
  const src = new URL('embed/v1/embed.js', embedded.root).href
  return `${frameCode(embedded)}\n<script ${written({ src })} async></script>`
}

/** The custom element; what stands inside it is for readers without scripts. */
export function elementCode({ root, id, title, state, theme }: FigureElement): string {
  const src = new URL('embed/v1/figure-element.js', root).href
  const page = new URL(`figures/${id}/`, root)
  page.search = state.toString()
  const attributes = {
    figure: id,
    ...(state.size > 0 && { state: state.toString() }),
    theme,
    title: `${title}, an interactive figure`,
  }
  return [
    `<script type="module" ${written({ src })}></script>`,
    `<hobbiton-figure ${written(attributes)}><a ${written({ href: page.href })}>${escaped(title)}, an interactive figure of Hobbiton</a></hobbiton-figure>`,
  ].join('\n')
}

/** A picture that was saved beside the text, with the state in words, and a link to the living figure. */
export function markdownCode({ id, title, link, sentence }: Record<'id' | 'title' | 'link' | 'sentence', string>) {
  const plain = (words: string) => words.replace(/\s+/g, ' ').replace(/[[\]\\`*_<>]/g, '\\$&')
  return `[![${plain(sentence)}](${id}.png)](${link})\n\n[${plain(title)}, to play with](${link}), from Hobbiton, CC BY 4.0`
}

/** The width from which on the page is tallest. */
function neediestWidth(steps: Steps): number {
  const at = steps.findIndex((height, index) => index % 2 === 0 && height === tallest(steps))
  return at > 0 ? (steps[at - 1] ?? 0) : 1
}

function written(attributes: Record<string, string>): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(' ')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
