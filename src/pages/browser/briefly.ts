const SHOWN_MS = 2500

/** Says something for a moment where an element has its usual words. */
export function briefly(element: Element): (words: string) => void {
  const usual = element.textContent
  return (words) => {
    element.textContent = words
    setTimeout(() => {
      element.textContent = usual
    }, SHOWN_MS)
  }
}
