import type { Plugin } from 'vite'

/** KaTeX's style sheet names twenty fonts in three formats each; the site brings its own, cut down (styles/fonts). */
export function ownFormulaFonts(): Plugin {
  return {
    name: 'hobbiton:own-formula-fonts',
    enforce: 'pre',
    transform(code, id) {
      if (!/katex\/dist\/katex\.css/.test(id)) return
      return { code: code.replace(/@font-face\s*{[^}]*}/g, ''), map: null }
    },
  }
}
