import { type CommandId, commands } from '../commands.ts'
import type { Deck } from './deck.ts'

const FIELDS = 'textarea, select, [contenteditable], input:not([type="range"], [type="radio"], [type="checkbox"])'
/** What a slider, a handle or a button has a use for itself. */
const OWN_KEYS = /^( |Arrow.*|Home|End)$/
const CONTROLS = 'a[href], button, summary, input, select, textarea, [tabindex]:not([tabindex="-1"])'

/**
 * Keys work wherever the hand was last. What was clicked gives them back to the slides; what was reached by Tab keeps
 * its own, but for the two that a clicker sends; a field keeps its letters.
 */
export function listenToKeys({ reveal }: Deck, act: (command: CommandId) => void) {
  // Whether the control that has the focus was clicked, and not reached by keys or by a screen reader.
  let clicked = false
  let pressing = false
  const listen = (event: 'pointerdown' | 'pointerup' | 'focusin', act: () => void) =>
    document.addEventListener(event, act, true)
  listen('pointerdown', () => {
    pressing = true
    clicked = true
  })
  listen('focusin', () => {
    clicked = pressing
  })
  listen('pointerup', () => {
    pressing = false
  })
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return
      const hand = event.target instanceof Element ? event.target.closest(CONTROLS) : null
      const command = commands.find(({ keys }) =>
        keys.includes(event.key.length === 1 ? event.key.toLowerCase() : event.key),
      )
      if (!command) return
      if (hand && !command.always) {
        if (event.key === 'Escape' && !clicked) {
          if (hand instanceof HTMLElement || hand instanceof SVGElement) hand.blur()
          return
        }
        if (hand.matches(FIELDS) || (!clicked && OWN_KEYS.test(event.key))) return
      }
      event.preventDefault()
      event.stopPropagation()
      const inOverview = reveal.isOverview() && overview(event.key)
      if (!inOverview) act(event.key === ' ' && event.shiftKey ? 'back' : command.id)
    },
    true,
  )

  /** Among all slides the arrows go their own ways. */
  function overview(key: string): boolean {
    const ways: Record<string, () => void> = {
      ArrowLeft: () => reveal.left({ skipFragments: true }),
      ArrowRight: () => reveal.right({ skipFragments: true }),
      ArrowUp: () => reveal.up({ skipFragments: true }),
      ArrowDown: () => reveal.down({ skipFragments: true }),
      ' ': () => reveal.toggleOverview(false),
    }
    ways[key]?.()
    return key in ways
  }
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || !reveal.isOverview()) return
      event.preventDefault()
      reveal.toggleOverview(false)
    },
    true,
  )
}
