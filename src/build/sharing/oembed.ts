import type { Card } from '../../pages/cards/card.ts'
import { HEIGHT, WIDTH } from '../cards/card.ts'

/** What a site gets that turns a link into the thing itself: https://oembed.com */
export interface Oembed {
  version: '1.0'
  type: 'rich'
  provider_name: string
  provider_url: string
  title: string
  html: string
  width: number
  height: number
  thumbnail_url: string
  thumbnail_width: number
  thumbnail_height: number
}

/** Where a page's document lies, from the top of the site. */
export function oembedFile({ address }: Card): string {
  return `oembed${address.replace(/\/$/, '')}.json`
}

/** The document of a page that may stand in a frame; its addresses are whole, for it is read elsewhere. */
export function oembedOf(card: Card, site: URL): Oembed | null {
  if (!card.frame) return null
  const { address, width, height } = card.frame
  const src = new URL(address, site).href.replaceAll('&', '&amp;')
  const title = card.title.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  return {
    version: '1.0',
    type: 'rich',
    provider_name: 'Hobbiton',
    provider_url: site.href,
    title: card.title,
    html: `<iframe src="${src}" title="${title}" loading="lazy" width="100%" height="${height}" style="border:0"></iframe>`,
    width,
    height,
    thumbnail_url: new URL(card.file, site).href,
    thumbnail_width: WIDTH,
    thumbnail_height: HEIGHT,
  }
}
