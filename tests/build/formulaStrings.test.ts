import { describe, expect, it } from 'vitest'
import { typeset } from '../../src/build/formulaStrings.ts'
import { formula } from '../../src/prose/formula.ts'

describe('formulas in TypeScript', () => {
  it('become strings of HTML, with quantities tagged and what is new marked; all else stays', () => {
    const code = typeset('const a = formula`\\new{\\chance} - \\hero` // b\nconst c = 1', 'a.ts')
    expect(code).toMatch(/^const a = "<span class=\\"katex\\".*" \/\/ b\nconst c = 1$/)
    expect(code).toContain('data-quantity=\\"y-hat\\"')
    expect(code).toContain('enclosing new')
    expect(code).not.toContain('formula`')
  })

  it('stop the build where one is wrong, with file and line', () => {
    expect(() => typeset('\n\nformula`\\nonsense`', 'some/file.ts')).toThrow(/^some\/file\.ts:3: Formula: .*nonsense/)
  })

  it('keep the count of lines', () => {
    expect(typeset('formula`a\n+ b`\nc', 'a.ts').split('\n')).toHaveLength(3)
  })

  it('that were not typeset say so', () => {
    expect(() => formula`x_1`).toThrow('the formula x_1 was not typeset')
  })
})
