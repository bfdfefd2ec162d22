import type { Company } from './company.ts'
import type { Deck } from './deck.ts'
import type { Figures } from './figures.ts'
import { nextLook } from './nextLook.ts'

const SECOND_MS = 1000

/** Opens the speaker's window on the same slide. A browser that refuses is explained in a sentence. */
export function openSpeaker({ isSpeaker }: Deck) {
  if (isSpeaker) return
  const url = new URL(location.href)
  url.search = '?speaker'
  const opened = window.open(url, `hobbiton-speaker-${document.body.dataset.present}`, 'popup,width=1200,height=800')
  if (!opened) complain(url)
}

function complain(url: URL) {
  document.querySelector('.deck-complaint')?.remove()
  const box = document.createElement('p')
  box.className = 'deck-complaint'
  box.setAttribute('role', 'alert')
  const link = document.createElement('a')
  link.href = url.href
  link.target = '_blank'
  link.textContent = 'Open it by this link'
  const close = document.createElement('button')
  close.type = 'button'
  close.textContent = 'Close'
  close.addEventListener('click', () => box.remove())
  box.append('Your browser did not let the speaker window open. ', link, ', or allow pop-ups for this page. ', close)
  document.body.append(box)
}

/** The speaker's own window: notes, the next press, the clock, and the time since the start. */
export function showSpeaker(deck: Deck, figures: Figures, company: Company) {
  const { reveal } = deck
  const panel = document.querySelector<HTMLElement>('.speaker')
  if (!panel) return
  panel.hidden = false
  document.title = `Speaker: ${document.title}`
  const part = (name: string) => panel.querySelector<HTMLElement>(`.speaker-${name}`)
  const [now, elapsed, status, look, words, figureNow] = ['now', 'elapsed', 'status', 'look', 'words', 'figure'].map(
    part,
  )

  let start = Date.now()
  const tick = () => {
    const time = new Date()
    if (now) now.textContent = time.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })
    if (elapsed) elapsed.textContent = duration(Date.now() - start)
  }
  setInterval(tick, SECOND_MS)
  tick()
  panel.querySelector('[data-do="reset-clock"]')?.addEventListener('click', () => {
    start = Date.now()
    tick()
  })

  const figureHere = () =>
    reveal.getCurrentSlide()?.querySelector<HTMLElement>('[data-deck-figure]')?.dataset.deckFigure
  const say = () => {
    const id = figureHere()
    const sentence = id ? figures.sentence(id) : ''
    if (figureNow) figureNow.textContent = sentence && `Now: ${sentence}`
  }
  const draw = () => {
    words?.replaceChildren(...copies(reveal.getCurrentSlide()?.querySelector('.notes')))
    look?.replaceChildren(...nextLook(reveal))
    say()
  }
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden']) reveal.on(event, draw)
  figures.onSentence((id) => id === figureHere() && say())
  document.addEventListener('deck:black', () => {
    if (status) status.textContent = company.isBlack() ? 'The audience sees a black screen.' : ''
  })
  draw()
  reveal.layout()
}

function copies(notes: Element | null | undefined): Node[] {
  return [...(notes?.cloneNode(true).childNodes ?? [])]
}

/** A stretch of time as h:mm:ss, or m:ss. */
function duration(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / SECOND_MS))
  const two = (count: number) => String(count).padStart(2, '0')
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`
}
