/** All that a presenter can do, with its words in the menu and the keys that do it. */
export interface Command {
  id: CommandId
  words: string
  /** As `KeyboardEvent.key` spells them. */
  keys: readonly string[]
  /** How the keys are called in the menu. */
  shown: string
  /** These move the slides even while the hand is in a control: they are what a clicker sends. */
  always?: boolean
}

export type CommandId =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'more'
  | 'overview'
  | 'black'
  | 'full'
  | 'pen'
  | 'undo'
  | 'clear'
  | 'speaker'
  | 'students'
  | 'search'
  | 'menu'

export const commands: readonly Command[] = [
  { id: 'next', words: 'Next', keys: ['PageDown'], shown: 'Page Down', always: true },
  { id: 'next', words: 'Next', keys: ['ArrowRight', 'ArrowDown', ' '], shown: '→ ↓ Space' },
  { id: 'back', words: 'Back', keys: ['PageUp'], shown: 'Page Up', always: true },
  { id: 'back', words: 'Back', keys: ['ArrowLeft', 'ArrowUp'], shown: '← ↑ Shift+Space' },
  { id: 'first', words: 'First slide', keys: ['Home'], shown: 'Home' },
  { id: 'last', words: 'Last slide', keys: ['End'], shown: 'End' },
  { id: 'more', words: 'More of a tall figure', keys: ['m'], shown: 'M' },
  { id: 'overview', words: 'All slides', keys: ['Escape', 'o'], shown: 'Esc, O' },
  { id: 'black', words: 'Black screen', keys: ['b', '.'], shown: 'B, .' },
  { id: 'full', words: 'Full screen', keys: ['f'], shown: 'F' },
  { id: 'pen', words: 'Pen', keys: ['d'], shown: 'D' },
  { id: 'undo', words: 'Undo a stroke', keys: ['u'], shown: 'U' },
  { id: 'clear', words: 'Wipe the slide', keys: ['c'], shown: 'C' },
  { id: 'speaker', words: 'Speaker window', keys: ['s'], shown: 'S' },
  { id: 'students', words: 'Give this to students', keys: ['g'], shown: 'G' },
  { id: 'search', words: 'Search', keys: ['/'], shown: '/' },
  { id: 'menu', words: 'Menu and keys', keys: ['?'], shown: '?' },
]
