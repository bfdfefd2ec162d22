import type { Company } from './company.ts'
import type { Deck } from './deck.ts'
import { fitFigure } from './fit.ts'

export interface Figures {
  /** Puts a figure into a state that a link spells. */
  show(id: string, query: string): void
  /** The state that a figure is in, as a link spells it. */
  query(id: string): string
  /** Its state in words. */
  sentence(id: string): string
  onSentence(act: (id: string) => void): void
}

interface Kept {
  query: string
  sentence: string
}

/** Each figure wakes as its slide comes near; what is done to it here is done in the other windows too, and outlives F5. */
export function liveFigures({ reveal, chapter }: Deck, company: Company): Figures {
  const kept = new Map<string, Kept>()
  const told: ((id: string) => void)[] = []
  const memory = `hobbiton:slides:${chapter}`
  const remembered = recall(memory)
  const elementOf = (id: string) => document.querySelector<HTMLElement>(`[data-deck-figure="${CSS.escape(id)}"]`)
  const saying = new Map<string, number>()

  const show = (id: string, query: string) => {
    const element = elementOf(id)
    if (!element) return
    if (element.dataset.awake) element.dispatchEvent(new CustomEvent('show', { detail: new URLSearchParams(query) }))
    else wake(element, query)
  }
  const onState = (id: string, query: string, sentence: string) => {
    const before = kept.get(id)?.query ?? ''
    kept.set(id, { query, sentence })
    for (const tell of told) tell(id)
    if (query === before) return
    // A figure that plays changes with every frame; once a frame is enough for the others.
    if (saying.has(id)) return
    saying.set(
      id,
      requestAnimationFrame(() => {
        saying.delete(id)
        const now = kept.get(id)?.query ?? ''
        if (now !== heard.get(id)) company.tell({ is: 'figure', id, query: now })
        heard.delete(id)
        remember(memory, kept)
      }),
    )
  }
  const heard = new Map<string, string>()
  const wake = async (element: HTMLElement, query?: string) => {
    const id = element.dataset.deckFigure ?? ''
    if (element.dataset.waking) return
    element.dataset.waking = 'true'
    const { wakeOnSlide } = await import('./wakeOnSlide.tsx')
    const start = query ?? remembered[id]
    const link = start === undefined ? undefined : new URLSearchParams(start)
    await wakeOnSlide(element, link, (now, sentence) => onState(id, now, sentence))
    fitFigure(element)
  }

  const near = () => {
    const slides = reveal.getSlides()
    const at = slides.indexOf(reveal.getCurrentSlide())
    for (const slide of slides.slice(Math.max(0, at - 1), at + 3)) {
      const element = slide.querySelector<HTMLElement>('[data-deck-figure]')
      if (element) wake(element)
    }
    const here = reveal.getCurrentSlide()?.querySelector<HTMLElement>('[data-deck-figure]')
    if (here) fitFigure(here)
  }
  reveal.on('slidechanged', near)
  reveal.on('resize', near)
  near()

  company.share(() => [...kept].map(([id, { query }]) => ({ is: 'figure', id, query }) as const))
  company.hear('figure', ({ id, query }) => {
    if (query === (kept.get(id)?.query ?? '')) return
    heard.set(id, query)
    show(id, query)
  })
  return {
    show,
    query: (id) => kept.get(id)?.query ?? '',
    sentence: (id) => kept.get(id)?.sentence ?? '',
    onSentence: (act) => told.push(act),
  }
}

/** Where storage is blocked, a reload starts the figures anew. */
function recall(name: string): Record<string, string> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(name) ?? '{}')
    if (typeof kept !== 'object' || kept === null) return {}
    return Object.fromEntries(
      Object.entries(kept).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
    )
  } catch {
    return {}
  }
}

function remember(name: string, kept: ReadonlyMap<string, Kept>) {
  try {
    sessionStorage.setItem(name, JSON.stringify(Object.fromEntries([...kept].map(([id, { query }]) => [id, query]))))
  } catch {
    // Then they are not kept; nothing else hangs on it.
  }
}
