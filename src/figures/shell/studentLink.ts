import { drawQrCode } from '../../plot/qrCode.ts'
import looks from './studentLink.css?inline'

/** Fills the screen with a link for a class: large to read, to copy, and as a QR code for the back of the room. */
export function openStudentLink(url: URL, title: string): void {
  document.querySelector('dialog.student-link')?.remove()
  const dialog = make('dialog', { className: 'student-link', ariaLabel: 'Give this to students' })
  wearLooks()
  const words = make('div', { className: 'student-words' })
  const status = make('p', { className: 'student-status' })
  status.setAttribute('role', 'status')
  const buttons = make('p', { className: 'buttons' })
  const copy = make('button', { type: 'button', textContent: 'Copy the link' })
  const close = make('button', { type: 'button', textContent: 'Close' })
  buttons.append(copy, close)
  const address = make('p', { className: 'student-address' })
  const link = make('a', { href: url.href })
  // A long address is broken where its parts meet.
  for (const part of legible(url).split(/(?<=\/)|(?=[?&#])/)) link.append(part, make('wbr', {}))
  address.append(link)
  words.append(make('h2', { textContent: title }), address, buttons, status)
  dialog.append(code(url, status), words)
  copy.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(url.href)
      status.textContent = 'Copied.'
    } catch {
      getSelection()?.selectAllChildren(address)
      status.textContent = 'The link is selected: press Ctrl+C or ⌘C.'
    }
  })
  close.addEventListener('click', () => dialog.close())
  // Slides behind it must not move when a key is meant for the dialog.
  dialog.addEventListener('keydown', (event) => event.stopPropagation())
  dialog.addEventListener('close', () => dialog.remove())
  // In full screen only what is inside the enlarged element is drawn, save for what is modal.
  document.body.append(dialog)
  dialog.showModal()
}

/** A link can hold more than a code can; then there is the link alone, and a sentence. */
function code(url: URL, status: HTMLElement): Element {
  try {
    return drawQrCode(url.href, `QR code of the link ${legible(url)}`)
  } catch {
    status.textContent = 'This link is too long for a QR code. Copy it instead.'
    return make('span', { hidden: true })
  }
}

/** The address as one would type it. */
function legible(url: URL): string {
  return `${url.host}${url.pathname}${decodeForEyes(url.search)}${url.hash}`
}

/** Signs that a reader would stumble over are shown as what they stand for, where that is surely the same. */
function decodeForEyes(search: string): string {
  return search.replace(/%2C/gi, ',').replace(/%3B/gi, ';').replace(/%3A/gi, ':')
}

/** The style sheet comes with this script: no page carries it that does not open the dialog. */
function wearLooks() {
  const known = document.adoptedStyleSheets.some((sheet) =>
    [...sheet.cssRules].some((rule) => rule instanceof CSSStyleRule && rule.selectorText.includes('.student-link')),
  )
  if (known) return
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(looks)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), properties)
}
