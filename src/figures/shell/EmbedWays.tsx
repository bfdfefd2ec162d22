import { type ReactNode, useId, useState } from 'react'
import { CopyField } from './CopyField.tsx'
import { type Embedded, frameCode, scriptCode, type Theme } from './embedCode.ts'

/** A way into another page. */
export interface Way {
  name: string
  help: string
  code: (theme: Theme) => string
  /** What is to be done first, where it makes no difference whether the page is light or dark. */
  before?: ReactNode
}

/** The two that figures and chapters share: a frame, and a frame that a script follows. `grows` says when it then grows. */
export function frameWays(embedded: Omit<Embedded, 'theme'>, keeps: string, grows: string): Way[] {
  return [
    {
      name: 'One line, no script',
      help: `For almost any site that takes HTML. The frame keeps ${keeps} at every width.`,
      code: (theme) => frameCode({ ...embedded, theme }),
    },
    {
      name: 'The line and a script',
      help: `For sites that allow scripts. The frame also grows when a reader ${grows}.`,
      code: (theme) => scriptCode({ ...embedded, theme }),
    },
  ]
}

/** The frame is see-through: light letters on a light page could not be read. So it is the page that is asked for. */
const THEMES: Record<Theme, string> = { light: 'light', dark: 'dark', auto: 'as the reader’s system' }

/** The ways into another page, the one for most pages first, and the text to take away for the one that is chosen. */
export function EmbedWays({ ways }: { ways: readonly Way[] }) {
  const [chosen, setChosen] = useState(0)
  const [theme, setTheme] = useState<Theme>('light')
  const name = useId()
  const way = ways[chosen]
  if (!way) return null
  return (
    <>
      <fieldset className="embed-ways">
        <legend>What does your page take?</legend>
        {ways.map((one, index) => (
          <label key={one.name}>
            <input type="radio" name={name} checked={index === chosen} onChange={() => setChosen(index)} />
            {one.name}
          </label>
        ))}
      </fieldset>
      {/* Of the same height whichever way is chosen, so that nothing jumps under the hand. */}
      <p className="embed-help">{way.help}</p>
      <div className="embed-choice">
        {way.before ?? (
          <label>
            Your page is{' '}
            <select value={theme} onChange={({ target }) => setTheme(target.value as Theme)}>
              {Object.entries(THEMES).map(([one, words]) => (
                <option key={one} value={one}>
                  {words}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <CopyField label="Paste this" text={way.code(theme)} />
    </>
  )
}
