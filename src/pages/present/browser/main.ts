import '../../../styles/present/index.css'
import { startDeck } from './deck.ts'

/** Below this width a chapter's slides are read one below the other, like a page. */
const WIDE_ENOUGH = '(min-width: 37.5rem)'

// A window that grows wide enough later, as a turned tablet does, gets its slides then.
const wide = matchMedia(WIDE_ENOUGH)
if (wide.matches) startDeck()
else wide.addEventListener('change', () => startDeck(), { once: true })
