/** A calm pace for a text that is new to the reader. */
const WORDS_PER_MINUTE = 150
const MINUTES_PER_FIGURE = 3
const MINUTES_PER_PROMPT = 1

/** How long a chapter's HTML takes to read and play with, in whole minutes. */
export function readingMinutes(html: string): number {
  const figures = html.match(/data-figure="/g)?.length ?? 0
  const prompts = html.match(/data-(predict|own-words)="/g)?.length ?? 0
  const prose = html.replace(/<figure.*?<\/figure>/gs, ' ').replace(/<[^>]*>/g, ' ')
  const words = prose.match(/[\p{L}\d’]+/gu)?.length ?? 0
  return Math.ceil(words / WORDS_PER_MINUTE + figures * MINUTES_PER_FIGURE + prompts * MINUTES_PER_PROMPT)
}
