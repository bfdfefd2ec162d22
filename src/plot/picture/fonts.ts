/** The site’s own fonts that a drawing uses, as style rules that carry them: a file taken away cannot fetch them. */
export async function fontRules(drawing: Element): Promise<string> {
  const used = new Set(
    [...drawing.querySelectorAll('[font-family]')].map((text) => firstOf(text.getAttribute('font-family') ?? '')),
  )
  const rules = await Promise.all(ownFonts().map((face) => (used.has(face.family) ? carried(face) : '')))
  return rules.join('')
}

interface OwnFont {
  family: string
  rule: CSSFontFaceRule
  address: string
}

const firstOf = (families: string) => (families.split(',')[0] ?? '').replace(/["']/g, '').trim()

function ownFonts(): OwnFont[] {
  return [...document.styleSheets].flatMap((sheet) =>
    rulesOf(sheet).flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return []
      const [, address] = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src')) ?? []
      if (!address) return []
      const family = firstOf(rule.style.getPropertyValue('font-family'))
      return [{ family, rule, address: new URL(address, sheet.href ?? document.baseURI).href }]
    }),
  )
}

/** None where the page may not look into its own style sheet, as in a frame without an origin. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules]
  } catch {
    return []
  }
}

/** Nothing where a font cannot be fetched: then the picture is set in the fonts that are there. */
async function carried({ family, rule, address }: OwnFont): Promise<string> {
  try {
    const data = await dataOf(await (await fetch(address)).blob())
    const { fontStyle, fontWeight } = rule.style
    return `@font-face{font-family:"${family}";font-style:${fontStyle};font-weight:${fontWeight};font-display:swap;src:url(${data})}`
  } catch {
    return ''
  }
}

function dataOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })
}
