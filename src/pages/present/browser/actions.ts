import type { CommandId } from '../commands.ts'
import type { Company } from './company.ts'
import type { Deck } from './deck.ts'
import type { Figures } from './figures.ts'
import type { Pen } from './pen.ts'
import { openSpeaker } from './speaker.ts'

interface Helpers {
  pen: Pen
  figures: Figures
  company: Company
  /** Back to the words whose link called a figure up. */
  comeBack: () => void
  /** On to what of a figure is below its slide's edge. */
  showMore: () => void
}

/** What each command does, by key, by button and in the menu; also keeps the bar's numbers. */
export function actions(
  deck: Deck,
  { pen, figures, company, comeBack, showMore }: Helpers,
): (command: CommandId) => void {
  const { reveal } = deck
  const menu = document.querySelector<HTMLDialogElement>('.deck-menu')
  const bar = document.querySelector<HTMLElement>('.deck-bar')
  const count = document.querySelector('.deck-count')

  /** On a black screen the first press only brings the light back. */
  const move = (way: () => void) => (company.isBlack() ? company.toggleBlack() : way())
  const doing: Record<CommandId, () => void> = {
    next: () => move(() => reveal.next()),
    back: () => move(() => reveal.prev()),
    first: () => move(() => reveal.slide(0, 0)),
    last: () => move(() => reveal.slide(reveal.getHorizontalSlides().length - 1, 0)),
    more: showMore,
    overview: () => reveal.toggleOverview(),
    black: () => company.toggleBlack(),
    full: () => fullScreen(),
    pen: () => pen.toggle(),
    undo: () => pen.undo(),
    clear: () => pen.clear(),
    speaker: () => openSpeaker(deck),
    students: () => give(deck, figures),
    search: () => search(deck.root),
    menu: () => menu?.showModal(),
  }
  const act = (command: CommandId) => doing[command]()

  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-do]') : null
    const what = button?.dataset.do
    if (!what) return
    if (menu?.open) menu.close()
    if (what === 'return') comeBack()
    else if (Object.hasOwn(doing, what)) act(what as CommandId)
  })
  const draw = () => {
    const slides = reveal.getSlides()
    if (count) count.textContent = `${slides.indexOf(reveal.getCurrentSlide()) + 1} of ${slides.length}`
    const can = {
      back: !(reveal.isFirstSlide() && !reveal.availableFragments().prev),
      next: !(reveal.isLastSlide() && !reveal.availableFragments().next),
    }
    for (const [name, yes] of Object.entries(can)) {
      const button = bar?.querySelector<HTMLButtonElement>(`[data-do="${name}"]`)
      if (button) button.disabled = !yes
    }
  }
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden']) reveal.on(event, draw)
  draw()
  if (bar) bar.hidden = false
  reveal.layout()
  return act
}

/** A browser may refuse; then the slides stay as they are. */
function fullScreen() {
  const change = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.()
  change?.catch(() => {})
}

/** Without a connection the slides stay as they are. */
async function search(root: URL) {
  const { openSearch } = await import('../../search/openSearch.ts').catch(() => ({ openSearch: undefined }))
  openSearch?.(root)
}

/** The reader's page at the same place: at the step's heading, or with the slide's figure in its present state. */
function studentUrl(deck: Deck, figures: Figures): URL {
  const url = new URL(`chapters/${deck.chapter}/`, deck.root)
  const slide = deck.reveal.getCurrentSlide()
  const figure = slide?.querySelector<HTMLElement>('[data-deck-figure]')?.dataset.deckFigure
  if (figure) {
    url.search = new URLSearchParams([['figure', figure], ...new URLSearchParams(figures.query(figure))]).toString()
    url.hash = figure
    return url
  }
  const step = slide?.closest<HTMLElement>('[data-step]')?.dataset.step
  if (step && document.getElementById(step)) url.hash = step
  return url
}

async function give(deck: Deck, figures: Figures) {
  const step = deck.reveal.getCurrentSlide()?.closest<HTMLElement>('[data-step]')
  const { openStudentLink } = await import('../../../figures/shell/studentLink.ts')
  openStudentLink(studentUrl(deck, figures), step?.dataset.title ?? document.title)
}
