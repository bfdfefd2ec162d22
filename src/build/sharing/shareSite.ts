import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import type { Card } from '../../pages/cards/card.ts'
import { drawCards } from '../cards/drawCards.ts'
import { withShareTags } from './head.ts'
import { oembedFile, oembedOf } from './oembed.ts'

/**
 * Makes a written site fit to be shared: a picture for every card, the tags that lead to it in every page and, where
 * it is known where the site will stand, oEmbed documents and the map for search engines.
 */
export async function shareSite(
  cards: readonly Card[],
  { root, dist, cache, site }: { root: string; dist: string; cache: string; site: URL | undefined },
): Promise<void> {
  await drawCards(cards, { root, dist, cache })
  const pages = await pagesIn(dist)
  for (const { file, address } of pages) {
    const html = await readFile(file, 'utf8')
    await writeFile(file, withShareTags(html, address, cardFor(address, cards), site))
  }
  if (!site) return
  for (const card of cards) {
    const document = oembedOf(card, site)
    if (document) await write(join(dist, oembedFile(card)), `${JSON.stringify(document, null, 2)}\n`)
  }
  await write(join(dist, 'sitemap.xml'), sitemap(pages, site))
  await write(join(dist, 'robots.txt'), `User-agent: *\nAllow: /\n\nSitemap: ${new URL('sitemap.xml', site).href}\n`)
}

/** A page's own card; else that of the chapter or figure it is about, by the last part of its address; else the site's. */
export function cardFor(address: string, cards: readonly Card[]): Card {
  const about = address.split('/').filter(Boolean).at(-1)
  const card =
    cards.find((one) => one.address === address) ??
    cards.find((one) => about !== undefined && one.address.endsWith(`/${about}/`)) ??
    cards.find((one) => one.address === '/')
  if (!card) throw new Error('the site has no card of its own')
  return card
}

interface WrittenPage {
  file: string
  address: string
}

/** Only what readers come to by an address of its own. */
async function pagesIn(dist: string): Promise<WrittenPage[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map((entry) => {
      const folder = relative(dist, entry.parentPath).replaceAll('\\', '/')
      return { file: join(entry.parentPath, entry.name), address: folder ? `/${folder}/` : '/' }
    })
    .sort((a, b) => a.address.localeCompare(b.address, 'en'))
}

function sitemap(pages: readonly WrittenPage[], site: URL): string {
  const entries = pages.map(({ address }) => `  <url><loc>${new URL(address.slice(1), site).href}</loc></url>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`
}

async function write(file: string, text: string) {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}
