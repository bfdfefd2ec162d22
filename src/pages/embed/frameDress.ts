const LICENCE = 'CC BY 4.0'
const OPENS = 'Opens in a new tab'
const AWAY_PX = 8

/** What an embedded page wears: its source and licence, links that leave the frame, panels beside their buttons. */
export function dressPage() {
  creditChapter()
  leadLinksOut()
  document.addEventListener('toggle', placePanel, true)
}

/** A figure's page says where it is from by itself; a chapter's footer did, which is put away. */
function creditChapter() {
  const title = document.querySelector('h1')?.textContent
  if (!document.body.dataset.chapter || !title) return
  const licence = [...document.querySelectorAll('.site-footer a')].find(({ textContent }) => textContent === LICENCE)
  const credit = document.createElement('p')
  credit.className = 'figure-credit'
  credit.append(
    linkTo(location.pathname, `“${title}”`),
    ' in ',
    linkTo(document.body.dataset.root ?? './', 'Hobbiton'),
    ', ',
    licence?.cloneNode(true) ?? LICENCE,
    '. Links open in a new tab.',
  )
  document.querySelector('main')?.append(credit)
}

function linkTo(href: string, words: string): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { href, textContent: words })
}

/** A link to another page would fill the frame with it; it opens beside the host's page instead, and says so. */
function leadLinksOut() {
  const here = location.pathname
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]:not([target], .term)')) {
    const there = new URL(link.href)
    if (there.pathname === here && (there.hash !== '' || link.dataset.shows)) continue
    link.target = '_blank'
    link.rel = 'noopener'
    link.title = OPENS
    const words = document.createElement('span')
    words.className = 'visually-hidden'
    words.textContent = ` (${OPENS.toLowerCase()})`
    link.append(words)
  }
}

/** The middle of a tall frame may be far from the reader's eyes: there a panel opens above its button. */
function placePanel(event: Event) {
  const panel = event.target
  if (!(panel instanceof HTMLElement) || !panel.matches('.share:popover-open')) return
  const button = document.querySelector(`[popovertarget="${CSS.escape(panel.id)}"]`)?.getBoundingClientRect()
  if (!button || button.top < panel.offsetHeight + 2 * AWAY_PX) return
  const left = Math.max(
    AWAY_PX,
    Math.min(button.left, document.documentElement.clientWidth - panel.offsetWidth - AWAY_PX),
  )
  panel.style.inset = `auto auto ${innerHeight - button.top + AWAY_PX}px ${left}px`
}
