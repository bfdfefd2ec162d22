/**
 * Where the site will stand, as told by SITE_URL when it is built; undefined where nobody said. It works at any address
 * without knowing it, but others can only be sent to a whole one.
 */
export function siteUrlFrom(setting: string | undefined): URL | undefined {
  const text = setting?.trim()
  if (!text) return undefined
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw new Error(
      `SITE_URL is “${text}”. It has to be the whole address of the site, such as https://example.org/hobbiton/`,
    )
  if (!url.pathname.endsWith('/')) url.pathname += '/'
  return url
}
