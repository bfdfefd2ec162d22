/** Tells, whenever it changes, whether any of an element is on screen. Where the browser cannot say, it counts as seen. */
export function watchScreen(element: Element | null, onChange: (isOnScreen: boolean) => void): () => void {
  if (!element || typeof IntersectionObserver === 'undefined') return () => {}
  const observer = new IntersectionObserver((entries) => onChange(entries.at(-1)?.isIntersecting ?? true))
  observer.observe(element)
  return () => observer.disconnect()
}
