import Reveal, { type RevealApi } from 'reveal.js'
import { siteRoot } from '../../../state/siteRoot.ts'
import { actions } from './actions.ts'
import { keepCompany } from './company.ts'
import { liveFigures } from './figures.ts'
import { askQuestions } from './guesses.ts'
import { listenToKeys } from './keys.ts'
import { offerMore } from './more.ts'
import { offerPen } from './pen.ts'
import { followShowLinks } from './shows.ts'
import { showSpeaker } from './speaker.ts'

/**
 * A slide's own size. Letters of 14 px, which figures use for their ticks, are 24 px high on a projector of 1280 × 720:
 * below the slides the bar takes 52 px of that.
 */
const WIDTH_PX = 744
const HEIGHT_PX = 388

/** Everything that belongs to one deck in one window. */
export interface Deck {
  reveal: RevealApi
  /** Whether this is the speaker's own window. */
  isSpeaker: boolean
  root: URL
  chapter: string
}

/** Turns the page into slides. */
export async function startDeck() {
  const holder = document.querySelector<HTMLElement>('.reveal')
  if (!holder) return
  const isSpeaker = new URLSearchParams(location.search).has('speaker')
  document.body.classList.add('deck-on')
  document.body.classList.toggle('deck-speaker', isSpeaker)
  const reveal = new Reveal(holder, {
    width: WIDTH_PX,
    height: HEIGHT_PX,
    margin: 0,
    minScale: 0.1,
    maxScale: 8,
    embedded: true,
    center: false,
    controls: false,
    progress: false,
    transition: 'none',
    backgroundTransition: 'none',
    // Keys are heard by keys.ts: reveal.js hears none while a slider has the focus.
    keyboard: false,
    touch: false,
    hash: true,
    fragmentInURL: true,
    postMessage: false,
    scrollActivationWidth: 0,
    viewDistance: 2,
  })
  const deck: Deck = {
    reveal,
    isSpeaker,
    root: siteRoot(),
    chapter: document.body.dataset.present ?? '',
  }
  await reveal.initialize()
  const company = keepCompany(deck)
  const figures = liveFigures(deck, company)
  const pen = offerPen(deck, company)
  askQuestions(company)
  const comeBack = followShowLinks(deck, figures)
  const showMore = offerMore(deck, company)
  const act = actions(deck, { pen, figures, company, comeBack, showMore })
  listenToKeys(deck, act)
  if (isSpeaker) showSpeaker(deck, figures, company)
  company.join()
  document.body.dataset.deck = 'ready'
}
