import { writeLink } from '../../state/link.ts'
import { siteRoot } from '../../state/siteRoot.ts'
import { figureLink, figurePage } from './addresses.ts'
import { EmbedWays, frameWays, type Way } from './EmbedWays.tsx'
import { elementCode, markdownCode } from './embedCode.ts'
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
  const framed = { root, page, title: `${title}, an interactive figure`, steps }
  const ways: Way[] = [
    ...frameWays(framed, 'the right height', 'unfolds the table'),
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
