import * as v from 'valibot'
import type { Deck } from './deck.ts'

const index = v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(10_000))
const text = v.pipe(v.string(), v.maxLength(20_000))

/** A line of the pen, as the path of an SVG. */
const stroke = v.pipe(text, v.regex(/^M[\d\s.L-]*$/))

/** All that one window of a deck tells the others. */
const message = v.variant('is', [
  v.object({ is: v.literal('hello') }),
  v.object({ is: v.literal('place'), h: index, v: index, f: index }),
  v.object({ is: v.literal('black'), on: v.boolean() }),
  v.object({ is: v.literal('figure'), id: text, query: text }),
  v.object({ is: v.literal('scroll'), id: text, px: v.pipe(v.number(), v.minValue(0)) }),
  v.object({ is: v.literal('guess'), id: text, value: text }),
  v.object({ is: v.literal('strokes'), slide: text, strokes: v.array(stroke) }),
])

export type Message = v.InferOutput<typeof message>

export interface Company {
  tell(message: Message): void
  /** Hears what another window says; what cannot be understood is not passed on. */
  hear<Is extends Message['is']>(is: Is, act: (message: Extract<Message, { is: Is }>) => void): void
  /** What a window that comes later must be told. */
  share(news: () => readonly Message[]): void
  /** Asks the windows that are there how things stand. */
  join(): void
  isBlack(): boolean
  toggleBlack(): void
}

/** All windows of this chapter's slides in this browser are in the same state: the audience's, and the speaker's. */
export function keepCompany({ reveal, chapter, isSpeaker }: Deck): Company {
  const channel = new BroadcastChannel(`hobbiton-slides:${chapter}`)
  const ears: ((heard: Message) => void)[] = []
  const news: (() => readonly Message[])[] = []
  let black = false
  // What was just heard is not said again.
  let last = ''

  const place = (): Message => {
    const { h, v: down, f } = reveal.getIndices()
    return { is: 'place', h, v: down, f: f ?? -1 }
  }
  const company: Company = {
    tell: (said) => channel.postMessage(said),
    hear(is, act) {
      ears.push((heard) => {
        if (heard.is === is) act(heard as Parameters<typeof act>[0])
      })
    },
    share: (one) => news.push(one),
    join: () => channel.postMessage({ is: 'hello' } satisfies Message),
    isBlack: () => black,
    toggleBlack() {
      show(!black)
      channel.postMessage({ is: 'black', on: black } satisfies Message)
    },
  }
  const show = (on: boolean) => {
    black = on
    // The speaker goes on reading while the audience sees nothing.
    if (!isSpeaker) reveal.togglePause(on)
    document.body.classList.toggle('deck-black', on)
    document.dispatchEvent(new Event('deck:black'))
  }
  channel.addEventListener('message', ({ data }) => {
    const read = v.safeParse(message, data)
    if (read.success) for (const ear of ears) ear(read.output)
  })
  company.share(() => [place(), { is: 'black', on: black }])
  company.hear('hello', () => news.flatMap((tell) => tell()).forEach(company.tell))
  company.hear('black', ({ on }) => on !== black && show(on))
  company.hear('place', (heard) => {
    last = JSON.stringify(heard)
    if (last !== JSON.stringify(place())) reveal.slide(heard.h, heard.v, heard.f)
  })
  const moved = () => {
    const here = place()
    const said = JSON.stringify(here)
    if (said === last) return
    last = said
    company.tell(here)
  }
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden']) reveal.on(event, moved)
  return company
}
