import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generateSW, type ManifestEntry, type ManifestTransform } from 'workbox-build'

/** What is kept on the reader's device: all that a page asks for, and nothing that only other machines do. */
const KEPT = [
  '**/*.html',
  'assets/**/*.{js,css,woff2,svg,png,jpg,webp}',
  'data/*',
  'search.json',
  'icon.svg',
  'icons/*.png',
  'manifest.webmanifest',
]

/**
 * Writes sw.js, which keeps the whole site for a reader without a network, and hands out one edition at a time: a newer
 * one is fetched in full, and waits until it is asked for (src/pages/browser/newerEdition.ts) or no page is open any more.
 */
export async function writeServiceWorker(dist: string): Promise<void> {
  const { warnings } = await generateSW({
    globDirectory: dist,
    globPatterns: KEPT,
    swDest: join(dist, 'sw.js'),
    mode: 'production',
    sourcemap: false,
    inlineWorkboxRuntime: true,
    babelPresetEnvTargets: ['chrome >= 100'],
    maximumFileSizeToCacheInBytes: 5_000_000,
    cacheId: 'hobbiton',
    // The page of the first visit is served from here at once; later pages keep the edition that they began with.
    clientsClaim: true,
    skipWaiting: false,
    dontCacheBustURLsMatching: /^assets\//,
    // A figure's state and `?embed` are read by the page, not by the server.
    ignoreURLParametersMatching: [/./],
    manifestTransforms: [folderAddresses, withIntegrity(dist)],
    runtimeCaching: [
      {
        // A page of an earlier edition that is still open in another tab finds its scripts where newerEdition.ts put them.
        // These functions are written into sw.js as they stand: they know no name from outside.
        urlPattern: ({ sameOrigin, url }) => sameOrigin && /\/assets\/[^/]+$/.test(url.pathname),
        handler: async ({ request }) =>
          (await caches.match(request, { cacheName: 'hobbiton-earlier-edition' })) ?? fetch(request),
      },
    ],
  })
  if (warnings.length > 0) throw new Error(`sw.js: ${warnings.join(' ')}`)
}

/** A page is asked for by its folder, as links have it: no host redirects. In order, so that equal sites make equal files. */
const folderAddresses: ManifestTransform = (entries) => ({
  manifest: entries
    .map((entry) => ({ ...entry, url: entry.url.replace(/(^|\/)index\.html$/, '$1') || './' }))
    .sort((one, other) => (one.url < other.url ? -1 : 1)),
})

/** A copy that would mix two editions, taken while the host was changing over, fails as a whole and is tried again. */
function withIntegrity(dist: string): ManifestTransform {
  const sealed = async (entry: ManifestEntry & { size: number }) => {
    const file = join(dist, entry.url.endsWith('/') ? `${entry.url}index.html` : entry.url)
    return {
      ...entry,
      integrity: `sha256-${createHash('sha256')
        .update(await readFile(file))
        .digest('base64')}`,
    }
  }
  return async (entries) => ({ manifest: await Promise.all(entries.map(sealed)) })
}
