import type { Plugin } from 'vite'
import { renderFormula } from './formulas.ts'

const TAGGED = /\bformula`([^`]*)`/g

/** Typesets each formula`…` of the figures (src/prose/formula.ts) at build time. A wrong one stops the build, with file and line. */
export function formulaStrings(): Plugin {
  return {
    name: 'hobbiton:formula-strings',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/figures\/[^?]*\.tsx?$/.test(id) || !code.includes('formula`')) return
      return { code: typeset(code, id), map: null }
    },
  }
}

/** The code with each tagged formula as a string of HTML; the count of its lines stays the same. */
export function typeset(code: string, file: string): string {
  return code.replace(TAGGED, (_whole, tex: string, at: number) => {
    try {
      return (
        JSON.stringify(renderFormula(`\\displaystyle ${tex}`, false, 'html')) + '\n'.repeat(tex.split('\n').length - 1)
      )
    } catch (error) {
      const line = code.slice(0, at).split('\n').length
      throw new Error(`${file}:${line}: Formula: ${error instanceof Error ? error.message : error}`)
    }
  })
}
