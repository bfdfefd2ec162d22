import MiniSearch, { type SearchResult } from 'minisearch'
import { excerpt } from './excerpt.ts'
import { type Found, INDEX_FILE, type Kind, options } from './options.ts'

const MOST = 12

const KINDS: Readonly<Record<Kind, string>> = {
  chapter: 'Chapter',
  page: 'Page',
  part: 'Part',
  figure: 'Figure',
  term: 'Word',
  erratum: 'Erratum',
}

/** A line of the index, with the words by which it was found. */
type Result = SearchResult & Found

/** Opens the search, and makes it first where this is the first time. `root` is the top of the site. */
export function openSearch(root: URL) {
  const made = document.getElementById('search')
  const dialog = made instanceof HTMLDialogElement ? made : makeDialog(root)
  if (dialog.open) return
  dialog.showModal()
  dialog.querySelector('input')?.select()
}

function makeDialog(root: URL): HTMLDialogElement {
  const dialog = make('dialog', { id: 'search', className: 'search', ariaLabel: 'Search' })
  const input = make('input', { id: 'search-words', type: 'text', autocomplete: 'off', enterKeyHint: 'go' })
  input.spellcheck = false
  const label = make('label', { htmlFor: input.id, textContent: 'Search chapters, figures and words' })
  const close = make('button', { type: 'button', textContent: 'Close' })
  const status = make('p', { className: 'search-status' })
  status.setAttribute('role', 'status')
  const list = make('ol', { className: 'search-results' })
  const box = make('div', { className: 'search-box' })
  box.append(label, input, close, status, list)
  dialog.append(box)
  document.body.append(dialog)

  let loading: Promise<MiniSearch<Found>> | null = null
  const show = async () => {
    const asked = input.value.trim()
    loading ??= load(root)
    try {
      const index = await loading
      if (asked !== input.value.trim()) return
      const results = find(index, asked)
      list.replaceChildren(...results.slice(0, MOST).map((result) => row(result, root)))
      status.textContent = summary(asked, results.length)
    } catch {
      loading = null
      status.textContent = 'The list of contents could not be fetched. Are you offline? Type again to try again.'
    }
  }

  input.addEventListener('input', show)
  close.addEventListener('click', () => dialog.close())
  dialog.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a')
    const stays = event.ctrlKey || event.metaKey || event.shiftKey
    if (event.target === dialog || (link && !stays)) dialog.close()
  })
  dialog.addEventListener('keydown', (event) => walk(event, input, [...list.querySelectorAll('a')]))
  show()
  return dialog
}

/** Up and down walk between the field and what was found; Enter in the field takes the first; letters go to the field. */
function walk(event: KeyboardEvent, input: HTMLInputElement, links: readonly HTMLAnchorElement[]) {
  const stops: HTMLElement[] = [input, ...links]
  const here = stops.indexOf(document.activeElement as HTMLElement)
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (here < 0 || event.isComposing) return
  if (step !== undefined) {
    event.preventDefault()
    stops[Math.min(stops.length - 1, Math.max(0, here + step))]?.focus()
  } else if (event.key === 'Enter' && here === 0) {
    event.preventDefault()
    links[0]?.click()
  } else if (here > 0 && event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) input.focus()
}

async function load(root: URL): Promise<MiniSearch<Found>> {
  const response = await fetch(new URL(INDEX_FILE, root))
  if (!response.ok) throw new Error(`the index answered ${response.status}`)
  return MiniSearch.loadJSON<Found>(await response.text(), options)
}

/** What holds all the words; where nothing does, what holds some of them. */
function find(index: MiniSearch<Found>, words: string): Result[] {
  const all = index.search(words, { combineWith: 'AND' })
  return (all.length > 0 ? all : index.search(words)) as Result[]
}

function summary(asked: string, count: number): string {
  if (asked === '') return 'Type a word, such as “chance”, “slope” or “Thorn”.'
  if (count === 0) return `Nothing found for “${asked.slice(0, 40)}”. Try one word, or a shorter one.`
  return count > MOST ? `${count} found. The best ${MOST} are shown.` : `${count} found.`
}

function row(result: Result, root: URL): HTMLLIElement {
  const words = new Set(result.terms)
  const link = make('a', { href: new URL(result.href, root).href })
  const kind = make('span', { className: 'search-kind', textContent: KINDS[result.kind] })
  if (result.place !== result.title) kind.textContent += ` · ${result.place}`
  const title = make('span', { className: 'search-title', textContent: result.title })
  const text = make('span', { className: 'search-excerpt' })
  for (const piece of excerpt(result.text, words))
    text.append(piece.hit ? make('mark', { textContent: piece.text }) : piece.text)
  link.append(title, ' ', kind, ' ', text)
  const item = make('li', {})
  item.append(link)
  return item
}

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), properties)
}
