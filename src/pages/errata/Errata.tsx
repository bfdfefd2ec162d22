import { Shell } from '../Shell.tsx'
import Text from './errata.mdx'

/** What the texts that the explainer learned from get wrong: in thanks, and so that nobody has to stumble twice. */
export function Errata() {
  return (
    <Shell>
      <article className="chapter errata">
        <header className="chapter-head">
          <h1>Errata</h1>
          <p className="chapter-question">What the texts we learned from say, what is right, and why.</p>
        </header>
        <Text />
      </article>
    </Shell>
  )
}
