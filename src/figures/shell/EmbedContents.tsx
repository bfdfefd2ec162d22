import { writeLink } from '../../state/link.ts'
import { figureLink, figurePage, siteRoot } from './addresses.ts'
import { EmbedWays, FRAME, SCRIPT, type Way } from './EmbedWays.tsx'
import { elementCode, frameCode, markdownCode, scriptCode, type Theme } from './embedCode.ts'
import { heights } from './heights.ts'
import type { ShareProps } from './SharePanel.tsx'

interface EmbedProps extends ShareProps {
  savePicture: () => void
}

/** Everything by which a blog, a course page or a mail takes the figure in, just as it stands. */
export function EmbedContents({ definition, state, savePicture }: EmbedProps) {
  const { id, title, fields, initial } = definition
  const root = siteRoot()
  const steps = Object.entries(heights).find(([figure]) => figure === id)?.[1] ?? []
  const page = figurePage(definition, state)
  const framed = (theme: Theme) => ({ root, page, title: `${title}, an interactive figure`, theme, steps })
  const ways: Way[] = [
    {
      name: FRAME,
      help: 'For almost any site that takes HTML. The frame keeps the right height at every width.',
      code: (theme) => frameCode(framed(theme)),
    },
    {
      name: SCRIPT,
      help: 'For sites that allow scripts. The frame also grows when a reader unfolds the table.',
      code: (theme) => scriptCode(framed(theme)),
    },
    {
      name: 'An element',
      help: 'For those who build their page by hand. Theme and state are its attributes, and your page hears of changes.',
      code: (theme) => elementCode({ root, id, title, state: writeLink(fields, initial, state), theme }),
    },
    {
      name: 'A picture with a link',
      help: 'For Markdown and mail, where no frame is let in. Save the picture, put it beside your text, and paste this.',
      code: () =>
        markdownCode({ id, title, link: figureLink(definition, state), sentence: definition.describe(state).sentence }),
      before: (
        <button type="button" onClick={savePicture}>
          Save the picture
        </button>
      ),
    },
  ]
  return <EmbedWays ways={ways} />
}
