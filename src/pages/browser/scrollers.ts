/** A formula wider than its column scrolls by itself; while it does, the keyboard must reach it. */
export function reachScrollers() {
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const scrolls = target.scrollWidth > target.clientWidth
      if (scrolls) target.setAttribute('tabindex', '0')
      else target.removeAttribute('tabindex')
    }
  })
  for (const formula of document.querySelectorAll('.formula')) observer.observe(formula)
}
