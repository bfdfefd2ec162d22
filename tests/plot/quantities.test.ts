import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { macros } from '../../src/build/macros.ts'
import { quantities } from '../../src/plot/quantities.ts'

const css = (name: string) => readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), 'utf8')

describe.each(Object.entries(quantities))('the quantity %s', (name, { macro }) => {
  it('has one colour, one highlight and one macro', () => {
    expect(css('tokens')).toContain(`--${name}: light-dark(`)
    expect(css('quantities')).toContain(`[data-quantity="${name}"] {\n  --quantity: var(--${name});`)
    expect(css('quantities')).toContain(`[data-lit="${name}"] [data-quantity="${name}"]`)
    expect(macros[`\\${macro}`]).toContain(`{quantity=${name}}`)
  })
})
