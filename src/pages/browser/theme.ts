import * as v from 'valibot'
import { memory } from '../../state/storage.ts'

const remembered = memory('theme', v.picklist(['auto', 'light', 'dark']), 'auto')

/** Light, dark, or as the system has it. This script blocks the first drawing, so that no page flashes. */
export function keepTheme() {
  show(remembered.read())
  for (const choice of document.querySelectorAll<HTMLInputElement>('.theme-switch input')) {
    choice.checked = choice.value === remembered.read()
    choice.addEventListener('change', () => {
      const theme = v.parse(v.picklist(['auto', 'light', 'dark']), choice.value)
      remembered.write(theme)
      show(theme)
    })
  }
}

function show(theme: 'auto' | 'light' | 'dark') {
  if (theme === 'auto') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}
