import type { Card } from '../../pages/cards/card.ts'
import { HEIGHT, WIDTH } from '../cards/card.ts'
import { oembedFile } from './oembed.ts'

/**
 * A page with the tags that say how it looks where its link is shared. Those who read them want whole addresses. Where
 * the site's is not known, the picture's is given as it is seen from the page, which some understand and others pass
 * over, and what would mislead is left out: og:url, canonical, oEmbed.
 */
export function withShareTags(html: string, address: string, card: Card, site?: URL): string {
  const title = wordsOf(html, /<title>([^<]*)<\/title>/)
  const description = wordsOf(html, /<meta name="description" content="([^"]*)"/)
  const up = '../'.repeat(address.split('/').filter(Boolean).length) || './'
  const whole = (path: string) => (site ? new URL(path, site).href : up + path)
  const isChapter = address.startsWith('/chapters/')
  const tags = [
    meta('property', 'og:site_name', 'Hobbiton'),
    meta('property', 'og:type', isChapter ? 'article' : 'website'),
    // The name of the site stands beside it.
    meta('property', 'og:title', title.replace(/ · Hobbiton$/, '')),
    meta('property', 'og:description', description),
    meta('property', 'og:image', whole(card.file)),
    meta('property', 'og:image:type', 'image/png'),
    meta('property', 'og:image:width', String(WIDTH)),
    meta('property', 'og:image:height', String(HEIGHT)),
    meta('property', 'og:image:alt', card.alt),
    meta('name', 'twitter:card', 'summary_large_image'),
    meta('name', 'twitter:image:alt', shortened(card.alt)),
  ]
  if (site) {
    const here = whole(address.slice(1))
    tags.push(meta('property', 'og:url', here), `<link rel="canonical" href="${escaped(here)}"/>`)
    if (card.frame && card.address === address)
      tags.push(
        `<link rel="alternate" type="application/json+oembed" href="${escaped(whole(oembedFile(card)))}" title="${escaped(card.title)}"/>`,
      )
  }
  return html.replace('</head>', () => `  ${tags.join('\n    ')}\n  </head>`)
}

/** X takes no more than this. */
const MOST_ALT = 420

/** Whole sentences, as many as are taken. */
function shortened(text: string): string {
  let kept = text
  while (kept.length > MOST_ALT && kept.includes('. '))
    kept = kept.slice(0, kept.lastIndexOf('. ', kept.length - 2) + 1)
  return kept
}

function wordsOf(html: string, pattern: RegExp): string {
  const [, words] = pattern.exec(html) ?? []
  if (!words) throw new Error(`a page has no ${pattern}`)
  return unescaped(words)
}

function meta(kind: 'name' | 'property', name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${escaped(content)}"/>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

/** As React writes them. */
function unescaped(text: string): string {
  const signs: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'", '&amp;': '&' }
  return text.replace(/&(lt|gt|quot|#x27|amp);/g, (entity) => signs[entity] ?? entity)
}
