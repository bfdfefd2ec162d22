/** Where the site begins: every page says it of itself (see Shell in src/pages). */
export function siteRoot(): URL {
  return new URL(document.body.dataset.root ?? './', document.location.href)
}
