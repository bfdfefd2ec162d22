/** A letter where the page shows it. */
export interface Letter {
  text: string
  left: number
  right: number
  top: number
  bottom: number
}

/** Letters that stand side by side; `spaced` where a gap between words parts them from the line before. */
export interface Line extends Letter {
  spaced: boolean
}

/** The lines that the letters of one text were broken into; what takes no room, as a space at an end, is in none of them. */
export function linesOf(letters: readonly Letter[]): Line[] {
  const lines: Line[] = []
  let gap: string | null = null
  for (const letter of letters) {
    const isWide = letter.right > letter.left
    if (letter.text.trim() === '') gap = `${gap ?? ''}${isWide ? letter.text : ''}`
    else if (isWide) {
      const line = lines[lines.length - 1]
      if (line && Math.abs(letter.top - line.top) < 1) {
        line.text += `${gap ?? ''}${letter.text}`
        line.right = letter.right
      } else lines.push({ ...letter, spaced: line !== undefined && gap !== null })
      gap = null
    }
  }
  return lines
}
