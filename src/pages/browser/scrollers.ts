/** A formula wider than its column scrolls by itself; while it does, the keyboard must reach it. */
export function reachScrollers() {
  const check = (formula: Element) => {
    if (formula.scrollWidth > formula.clientWidth) formula.setAttribute('tabindex', '0')
    else formula.removeAttribute('tabindex')
  }
  const formulas = [...document.querySelectorAll('.formula')]
  const observer = new ResizeObserver((entries) => {
    for (const { target } of entries) check(target)
  })
  for (const formula of formulas) observer.observe(formula)
  // Its letters may arrive late and be wider than those that stood in for them; its box does not tell.
  document.fonts.addEventListener('loadingdone', () => formulas.forEach(check))
}
