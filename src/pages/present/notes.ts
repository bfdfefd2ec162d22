import type { ChapterMeta } from '../../chapters/chapter.ts'
import type { AnyFigure } from '../../figures/registry.ts'
import { type TermId, terms } from '../../prose/terms.ts'
import type { Slide, SlideStack } from './slide.ts'

const MOST_WORDS = 5

/** What the speaker’s window says beside each slide; all of it from the chapter, the glossary and the figures. */
export function annotated(stack: SlideStack, figures: ReadonlyMap<string, AnyFigure>): SlideStack {
  const slides = stack.slides.map((slide, index): Slide => {
    const later = stack.slides.slice(index + 1)
    const own = slide.figure ? figureNotes(slide.figure, figures, later) : slide.notes
    return { ...slide, notes: [...own, ...wordNotes(slide.html), ...aheadNotes(later, figures)] }
  })
  return { ...stack, slides }
}

export function titleNotes(meta: ChapterMeta, minutes: number): string[] {
  const list = (lines: readonly string[]) => `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`
  return [
    `<p>To read alone this takes ${minutes} minutes, with the figures. In class, plan for twice as long, or take the first half.</p>`,
    `<div><strong>They need:</strong>${list(meta.before)}</div>`,
    `<div><strong>Then they can:</strong>${list(meta.after)}</div>`,
  ]
}

/** What to point at, and the states that the chapter’s own words put the figure in, to be pressed. */
function figureNotes(id: string, figures: ReadonlyMap<string, AnyFigure>, later: readonly Slide[]): string[] {
  const figure = figures.get(id)
  if (!figure) throw new Error(`there is no figure ${id}`)
  const links = later.flatMap(
    ({ html }) => html.match(new RegExp(`<a class="show"[^>]*data-shows="${id}">.*?</a>`, 'g')) ?? [],
  )
  const tries = [...new Set(links)]
  return [
    `<p><strong>Look for:</strong> ${escaped(figure.caption)}</p>`,
    ...(tries.length > 0
      ? [
          `<div><strong>Try,</strong> with a press here:<ul>${tries.map((one) => `<li>${one}</li>`).join('')}</ul></div>`,
        ]
      : []),
    `<p>${escaped(figure.source)}</p>`,
  ]
}

/** The words of the field that are on the slide, in case somebody asks. */
function wordNotes(html: string): string[] {
  const used = [...html.matchAll(/data-(?:term|defines)="([^"]+)"/g)].map(([, id]) => id as TermId)
  return [...new Set(used)]
    .slice(0, MOST_WORDS)
    .map((id) => `<p><strong>${terms[id].name}:</strong> ${escaped(terms[id].meaning)}</p>`)
}

/** What the rest of the step brings. */
function aheadNotes(later: readonly Slide[], figures: ReadonlyMap<string, AnyFigure>): string[] {
  const figure = later.find((slide) => slide.figure)?.figure
  const ahead = [
    ...(later.some(({ kind }) => kind === 'prompt') ? ['a question for the class'] : []),
    ...(figure ? [`the figure “${figures.get(figure)?.title}”`] : []),
    ...(later.some(({ kind }) => kind === 'worked') ? ['an example to work through'] : []),
  ]
  if (later.length === 0) return ['<p class="ahead">This is the last slide of the step.</p>']
  const count = later.length === 1 ? 'One more slide' : `${later.length} more slides`
  return [`<p class="ahead">${count} in this step${ahead.length > 0 ? `, with ${ahead.join(', ')}` : ''}.</p>`]
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
