import * as v from 'valibot'
import { memory } from '../../state/storage.ts'

/** Whether the reader goes step by step, and where in each chapter. */
const reading = memory('steps', v.object({ on: v.boolean(), at: v.record(v.string(), v.number()) }), {
  on: false,
  at: {},
})

/** A chapter one step at a time: the same sections, all but one put away; find-in-page still finds the others. */
export function offerSteps() {
  const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')]
  const toggle = document.querySelector<HTMLButtonElement>('.steps-toggle')
  const bar = document.querySelector<HTMLElement>('.steps-bar')
  const counter = bar?.querySelector('output')
  if (!toggle || !bar || !counter || steps.length === 0) return
  const { chapter = '' } = document.body.dataset
  let current = 0
  let stepwise = false

  const draw = () => {
    toggle.setAttribute('aria-pressed', String(stepwise))
    toggle.textContent = stepwise ? 'Read as one page' : 'Read step by step'
    bar.hidden = !stepwise
    document.body.classList.toggle('stepwise', stepwise)
    for (const [index, step] of steps.entries()) {
      // Not all browsers know until-found; for them it means hidden, which is right too.
      if (stepwise && index !== current) step.setAttribute('hidden', 'until-found')
      else step.removeAttribute('hidden')
    }
    counter.textContent = `Step ${current + 1} of ${steps.length}`
    for (const [name, at] of [
      ['previous', 0],
      ['next', steps.length - 1],
    ] as const) {
      const button = bar.querySelector<HTMLButtonElement>(`[data-step-to="${name}"]`)
      if (button) button.disabled = current === at
    }
  }
  const keep = () => reading.write({ on: stepwise, at: { ...reading.read().at, [chapter]: current } })

  const go = (index: number) => {
    current = Math.min(steps.length - 1, Math.max(0, index))
    draw()
    keep()
    const step = steps[current]
    if (!step) return
    step.tabIndex = -1
    step.focus({ preventScroll: true })
    step.scrollIntoView({ block: 'start' })
  }

  toggle.addEventListener('click', () => {
    const here = steps.findLastIndex((step) => step.getBoundingClientRect().top < innerHeight / 2)
    stepwise = !stepwise
    if (stepwise) go(Math.max(0, here))
    else {
      draw()
      keep()
      steps[current]?.scrollIntoView({ block: 'start' })
    }
  })
  bar.addEventListener('click', (event) => {
    const way = event.target instanceof HTMLElement ? event.target.dataset.stepTo : undefined
    if (way === 'all') return toggle.click()
    if (way) go(current + (way === 'next' ? 1 : -1))
  })
  for (const [index, step] of steps.entries()) {
    step.addEventListener('beforematch', () => {
      current = index
      draw()
    })
  }

  const { on, at } = reading.read()
  if (!on) return
  stepwise = true
  const asked = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)))
  const kept = asked ? steps.findIndex((step) => step.contains(asked)) : (at[chapter] ?? 0)
  current = Math.min(steps.length - 1, Math.max(0, kept))
  draw()
  if (asked) asked.scrollIntoView({ block: 'start' })
}
