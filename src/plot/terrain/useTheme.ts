import { useSyncExternalStore } from 'react'

const QUERY = '(prefers-color-scheme: dark)'

/** A word that changes when the colours of the page do: by the page's own switch, or with the system. */
export function useTheme(): string {
  return useSyncExternalStore(subscribe, theme, () => 'not known yet')
}

function theme(): string {
  return document.documentElement.dataset.theme ?? (window.matchMedia?.(QUERY).matches ? 'dark' : 'light')
}

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia?.(QUERY)
  query?.addEventListener('change', onChange)
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  return () => {
    query?.removeEventListener('change', onChange)
    observer.disconnect()
  }
}
