/** /embed/v1/figure-element.js: `<hobbiton-figure figure="…" theme="…" state="…">`. docs/embedding.md tells how. */
import { heights } from '../../figures/shell/heights.ts'
import { heightFormula } from '../../figures/shell/reserve.ts'
import type { Theme } from './embed.d.ts'
import { follow, greet, heard, newFollowing, setTheme, tell } from './hosting.ts'

// In two steps: what stands in one is taken by the bundler for the address of a file of the site.
const { url } = import.meta
const ROOT = new URL('../../', url)
const STYLE = `
  :host { display: block; container-type: inline-size; }
  :host([hidden]) { display: none; }
  iframe { display: block; width: 100%; border: 0; }
  p { margin: 0; }
`

class HobbitonFigure extends HTMLElement {
  static readonly observedAttributes = ['figure', 'theme', 'state', 'title', 'sandbox']
  readonly #shadow = this.attachShadow({ mode: 'open' })
  readonly #sheet = new CSSStyleSheet()
  #frame: HTMLIFrameElement | null = null
  #following = newFollowing()
  /** What the figure was last heard to show. */
  #shown: string | null = null

  connectedCallback() {
    this.#shadow.adoptedStyleSheets = [this.#sheet]
    addEventListener('message', this.#hear)
    // A frame that is moved loads again; the reader finds in it what it showed before.
    this.#fill(this.state)
  }

  disconnectedCallback() {
    removeEventListener('message', this.#hear)
  }

  attributeChangedCallback(name: string, before: string | null, value: string | null) {
    if (!this.isConnected || before === value) return
    if (!this.#frame || name === 'figure') this.#fill(this.getAttribute('state') ?? '')
    else if (name === 'sandbox') this.#fill(this.state)
    else if (name === 'title') this.#frame.title = this.#title
    else if (name === 'theme') setTheme(this.#frame, ROOT, this.theme, this.#following)
    else if (value !== this.#shown) this.#show(value ?? '')
  }

  get frame(): HTMLIFrameElement | null {
    return this.#frame
  }

  get figure(): string {
    return this.getAttribute('figure') ?? ''
  }
  set figure(figure: string) {
    this.setAttribute('figure', figure)
  }

  get theme(): Theme {
    const theme = this.getAttribute('theme')
    return theme === 'light' || theme === 'dark' ? theme : 'auto'
  }
  set theme(theme: Theme) {
    this.setAttribute('theme', theme)
  }

  get state(): string {
    return this.#shown ?? this.getAttribute('state') ?? ''
  }
  set state(state: string) {
    // The figure may have been moved since the attribute was set: then it is the same text, and yet a change.
    if (this.getAttribute('state') !== state) this.setAttribute('state', state)
    else this.#show(state)
  }

  get #title(): string {
    return this.getAttribute('title') || `An interactive figure: ${this.figure.replaceAll('-', ' ')}`
  }

  #fill(state: string) {
    const { figure, theme } = this
    const steps = Object.entries(heights).find(([id]) => id === figure)?.[1]
    this.#frame = null
    this.#shown = null
    this.#following = newFollowing()
    if (!steps) {
      this.#sheet.replaceSync(STYLE)
      this.#shadow.replaceChildren(explanation(figure))
      return
    }
    this.#sheet.replaceSync(`${STYLE} iframe { height: ${heightFormula(steps, '100cqw')}; }`)
    const frame = document.createElement('iframe')
    const address = new URL(`figures/${figure}/`, ROOT)
    address.search = state
    // A theme that there is not is told in the frame, as by any address.
    address.searchParams.set('theme', this.getAttribute('theme') ?? theme)
    const sandbox = this.getAttribute('sandbox')
    if (sandbox !== null) frame.setAttribute('sandbox', sandbox)
    frame.title = this.#title
    frame.loading = 'lazy'
    frame.allow = 'fullscreen; clipboard-write'
    frame.style.colorScheme = theme === 'auto' ? '' : theme
    frame.src = address.href
    this.#frame = frame
    this.#shadow.replaceChildren(frame)
  }

  #show(state: string) {
    if (this.#frame) tell(this.#frame, ROOT, { hobbiton: 1, type: 'state', state }, this.#following)
  }

  readonly #hear = (event: MessageEvent) => {
    if (!this.#frame) return
    const message = heard(this.#frame, ROOT, event)
    if (!message) return
    if (message.type === 'ready') greet(this.#frame, ROOT, this.#following)
    if (message.type === 'state') this.#shown = message.state
    follow(this, this.#frame, message, this.#following)
  }
}

/** Whoever writes the page sees what is wrong with it. */
function explanation(figure: string): HTMLElement {
  const words = document.createElement('p')
  const link = Object.assign(document.createElement('a'), { href: ROOT.href, textContent: 'Hobbiton' })
  words.append(
    link,
    figure
      ? ` has no figure “${figure.slice(0, 40)}”. The last part of a figure’s address is its name.`
      : ': the attribute “figure” is missing here. It says which figure to show.',
  )
  return words
}

if (!customElements.get('hobbiton-figure')) customElements.define('hobbiton-figure', HobbitonFigure)
