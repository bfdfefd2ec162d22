import * as v from 'valibot'
import { memory } from '../../state/storage.ts'
import { isEmbedded } from './embedded.ts'

const themes = v.picklist(['auto', 'light', 'dark'])
type Theme = v.InferOutput<typeof themes>

const remembered = memory('theme', themes, 'auto')

export const isTheme = (text: unknown): text is Theme => v.is(themes, text)

/**
 * Light, dark, or as the system has it; an address may ask for one, which is not remembered. In a frame the reader's
 * own choice is left at home: there the page around it decides. This script blocks the first drawing, so that no page
 * flashes.
 */
export function keepTheme() {
  const asked = new URLSearchParams(location.search).get('theme')
  const shown = isTheme(asked) ? asked : isEmbedded() ? 'auto' : remembered.read()
  showTheme(shown)
  for (const choice of document.querySelectorAll<HTMLInputElement>('.theme-switch input')) {
    choice.checked = choice.value === shown
    choice.addEventListener('change', () => {
      const theme = v.parse(themes, choice.value)
      remembered.write(theme)
      showTheme(theme)
    })
  }
}

export function showTheme(theme: Theme) {
  if (theme === 'auto') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
