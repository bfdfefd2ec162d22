import { compile } from '@mdx-js/mdx'
import remarkMath from 'remark-math'
import { describe, expect, it } from 'vitest'
import { rehypeFormulas, renderFormula } from '../../src/build/formulas.ts'

const compiled = async (mdx: string) =>
  String(
    await compile(
      { value: mdx, path: 'chapter.mdx' },
      { remarkPlugins: [remarkMath], rehypePlugins: [rehypeFormulas] },
    ),
  )

describe('formulas', () => {
  it('become HTML and MathML, with their quantities tagged', () => {
    const html = renderFormula('\\foot + 1', false)
    expect(html).toContain('<math')
    expect(html).toContain('data-quantity="x1"')
  })

  it('stand in the chapter, inline and displayed', async () => {
    const code = await compiled('A $\\lifted$ here.\n\n$$\n\\lifted = 1\n$$\n')
    expect(code).toContain('"data-quantity": "x2"')
    expect(code).toContain('katex-display')
    expect(code).not.toContain('language-math')
  })

  it('keep the punctuation behind them on their line', async () => {
    const code = await compiled('Both $\\lifted$, and $\\foot$ too.\n')
    expect(code.match(/kept-together/g)).toHaveLength(1)
    expect(code).toContain('","')
    expect(code).toContain('" and "')
  })

  it('keep the number they equal on their line', async () => {
    const code = await compiled('So $\\hero$ = <Num of={1} />. Then $\\foot$ = 0.5, and $\\lifted$ = **2**.\n')
    expect(code.match(/kept-together/g)).toHaveLength(2)
    expect(code).toMatch(/" = ", _jsx\(Num, \{\s*of: 1\s*\}\), "\."/)
    expect(code).toContain('" = 0.5,"')
    expect(code).toContain('" Then "')
  })

  it.each([['$\\nonsense$'], ['$\\frac{1}{$'], ['$\\href{https://example.org}{x}$'], ['$π²$ and $\\unknown{x}$']])(
    '%s stops the build, with file and line',
    async (mdx) => {
      await expect(compiled(`One.\n\n${mdx}\n`)).rejects.toMatchObject({ line: 3, file: 'chapter.mdx' })
    },
  )
})
