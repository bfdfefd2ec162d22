/** Adds the class to the opening tag that makes an element wait for its press. */
export function waiting(html: string): string {
  const tag = html.slice(0, html.indexOf('>') + 1)
  const classed = / class="/.test(tag)
    ? tag.replace(' class="', ' class="fragment ')
    : tag.replace(/^<(\w+)/, '<$1 class="fragment"')
  return classed + html.slice(tag.length)
}
