const SCROLLING = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', ' ']
const MOVING = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End']
const NAVIGATION = [...MOVING, ' ', 'Escape']

/** What each kind of control has a use for, by the first selector that fits. */
const USES: readonly [selector: string, keys: readonly string[]][] = [
  ['input[type="range"]', MOVING],
  ['input[type="radio"]', [...MOVING.slice(0, 4), ' ']],
  ['input[type="checkbox"], button, summary, [role="button"]', [' ']],
  ['select', [...MOVING, ' ', 'Escape']],
  ['input, textarea, [contenteditable]', [...MOVING, ' ']],
]

/** Whether a key that went down is one for getting about, and nothing in this page has a use for it. */
export function isUnused(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || !NAVIGATION.includes(event.key)) return false
  const target = event.target instanceof Element ? event.target : document.body
  if (USES.find(([selector]) => target.closest(selector))?.[1].includes(event.key)) return false
  // A panel that lies over the page is closed by it.
  if (event.key === 'Escape') return document.querySelector('[popover]:popover-open, dialog[open]') === null
  return !scrollers(target).some((box) => scrolls(box, event.key))
}

/** The boxes around an element that can be scrolled, the page itself among them. */
function scrollers(target: Element): Element[] {
  const boxes: Element[] = [document.documentElement]
  for (let box: Element | null = target; box && box !== document.body; box = box.parentElement)
    if (/auto|scroll/.test(getComputedStyle(box).overflow)) boxes.push(box)
  return boxes
}

function scrolls(box: Element, key: string): boolean {
  const sideways = key === 'ArrowLeft' || key === 'ArrowRight'
  if (sideways) return box.scrollWidth > box.clientWidth + 1
  return SCROLLING.includes(key) && box.scrollHeight > box.clientHeight + 1
}
