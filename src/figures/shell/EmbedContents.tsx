import { useId, useState } from 'react'
import { writeLink } from '../../state/link.ts'
import { figureLink, siteRoot } from './addresses.ts'
import { CopyField } from './CopyField.tsx'
import { elementCode, frameCode, markdownCode, scriptCode } from './embedCode.ts'
import { heights } from './heights.ts'
import type { ShareProps } from './SharePanel.tsx'

/** The ways into another page, the one for most pages first. */
const WAYS = {
  frame: {
    name: 'One line, no script',
    help: 'For almost any site that takes HTML. The frame keeps the right height at every width.',
  },
  script: {
    name: 'The line and a script',
    help: 'For sites that allow scripts. The frame also grows when a reader unfolds the table.',
  },
  element: {
    name: 'An element',
    help: 'For those who build their page by hand. Theme and state are its attributes, and your page hears of changes.',
  },
  markdown: {
    name: 'A picture with a link',
    help: 'For Markdown and mail, where no frame is let in. Save the picture, put it beside your text, and paste this.',
  },
} as const

type Way = keyof typeof WAYS
type Theme = 'auto' | 'light' | 'dark'

/** The frame is see-through: light letters on a light page could not be read. So it is the page that is asked for. */
const THEMES: Record<Theme, string> = { light: 'light', dark: 'dark', auto: 'as the reader’s system' }

interface EmbedProps extends ShareProps {
  savePicture: () => void
}

/** Everything by which a blog, a course page or a mail takes the figure in, just as it stands. */
export function EmbedContents({ definition, state, savePicture }: EmbedProps) {
  const [way, setWay] = useState<Way>('frame')
  const [theme, setTheme] = useState<Theme>('light')
  const name = useId()
  const { id, title, fields, initial } = definition
  const steps = Object.entries(heights).find(([figure]) => figure === id)?.[1] ?? []
  const embedded = { root: siteRoot(), id, title, state: writeLink(fields, initial, state), theme, steps }
  const codes: Record<Way, () => string> = {
    frame: () => frameCode(embedded),
    script: () => scriptCode(embedded),
    element: () => elementCode(embedded),
    markdown: () =>
      markdownCode({ id, title, link: figureLink(definition, state), sentence: definition.describe(state).sentence }),
  }
  return (
    <>
      <fieldset className="embed-ways">
        <legend>What does your page take?</legend>
        {(Object.keys(WAYS) as Way[]).map((one) => (
          <label key={one}>
            <input type="radio" name={name} checked={one === way} onChange={() => setWay(one)} />
            {WAYS[one].name}
          </label>
        ))}
      </fieldset>
      {/* Of the same height whichever way is chosen, so that nothing jumps under the hand. */}
      <p className="embed-help">{WAYS[way].help}</p>
      <div className="embed-choice">
        {way === 'markdown' ? (
          <button type="button" onClick={savePicture}>
            Save the picture
          </button>
        ) : (
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
      <CopyField label="Paste this" text={codes[way]()} />
    </>
  )
}
