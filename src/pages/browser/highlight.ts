/** One quantity, one name: pointing at it or focusing it anywhere lights it everywhere (the colours are in quantities.css). */
export function lightHighlights() {
  const light = (event: Event) => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-quantity]') : null
    const quantity = target?.dataset.quantity
    if (quantity) document.documentElement.dataset.lit = quantity
    else delete document.documentElement.dataset.lit
  }
  document.addEventListener('pointerover', light)
  document.addEventListener('focusin', light)
  document.addEventListener('focusout', () => delete document.documentElement.dataset.lit)
}
