import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FrameMessage, HostMessage } from '../../../src/pages/embed/embed.d.ts'
import { readFromFrame, readFromHost } from '../../../src/pages/embed/messages.ts'

const fromFrame: FrameMessage[] = [
  { hobbiton: 1, type: 'ready', title: 'The newcomer', figures: ['newcomer'] },
  { hobbiton: 1, type: 'height', height: 930 },
  { hobbiton: 1, type: 'state', figure: 'newcomer', state: 'x1=3' },
  { hobbiton: 1, type: 'key', key: 'PageDown', altKey: false, ctrlKey: false, metaKey: false, shiftKey: true },
  { hobbiton: 1, type: 'complaint', complaints: ['The link’s “x1” is “a”, which is not a number.'] },
]
const fromHost: HostMessage[] = [
  { hobbiton: 1, type: 'hello' },
  { hobbiton: 1, type: 'theme', theme: 'dark' },
  { hobbiton: 1, type: 'state', state: 'slope=-0.4' },
  { hobbiton: 1, type: 'state', figure: 'boundary-by-hand', state: '' },
]

describe('messages', () => {
  test.each(fromFrame)('a frame may say $type', (message) => {
    expect(readFromFrame(message)).toEqual(message)
  })

  test.each(fromHost)('a host may say $type', (message) => {
    expect(readFromHost(message)).toEqual(message)
  })

  test('what else a message carries is left behind', () => {
    expect(readFromFrame({ hobbiton: 1, type: 'height', height: 930.2, html: '<b>' })).toEqual({
      hobbiton: 1,
      type: 'height',
      height: 931,
    })
  })

  test.each([
    ['no version', { type: 'height', height: 900 }],
    ['another version', { hobbiton: 2, type: 'height', height: 900 }],
    ['another tongue', { source: 'react-devtools', type: 'height', height: 900 }],
    ['no height', { hobbiton: 1, type: 'height' }],
    ['a height in words', { hobbiton: 1, type: 'height', height: '900px;position:fixed' }],
    ['a height of nothing', { hobbiton: 1, type: 'height', height: 0 }],
    ['a height below nothing', { hobbiton: 1, type: 'height', height: -5 }],
    ['no number', { hobbiton: 1, type: 'height', height: Number.NaN }],
    ['no end', { hobbiton: 1, type: 'height', height: Number.POSITIVE_INFINITY }],
    ['a tower', { hobbiton: 1, type: 'height', height: 1e9 }],
    ['a key without its companions', { hobbiton: 1, type: 'key', key: 'Home' }],
    ['a state that is no text', { hobbiton: 1, type: 'state', figure: 'newcomer', state: {} }],
    ['a state without end', { hobbiton: 1, type: 'state', figure: 'newcomer', state: 'x'.repeat(9000) }],
    ['figures that are no texts', { hobbiton: 1, type: 'ready', title: '', figures: [1] }],
    ['what only a host says', { hobbiton: 1, type: 'theme', theme: 'dark' }],
  ])('a host passes over %s', (_case, data) => {
    expect(readFromFrame(data)).toBeNull()
  })

  test.each([
    ['a theme nobody has', { hobbiton: 1, type: 'theme', theme: 'pink' }],
    ['a state that is no text', { hobbiton: 1, type: 'state', state: 5 }],
    ['a figure that is no text', { hobbiton: 1, type: 'state', state: '', figure: null }],
    ['what only a frame says', { hobbiton: 1, type: 'height', height: 900 }],
    ['no type', { hobbiton: 1 }],
  ])('a frame passes over %s', (_case, data) => {
    expect(readFromHost(data)).toBeNull()
  })

  test('nothing at all that can be posted breaks either', () => {
    const types = fc.constantFrom('ready', 'height', 'state', 'key', 'complaint', 'theme', 'hello')
    const near = fc
      .record({ hobbiton: fc.constant(1), type: types })
      .chain((base) =>
        fc
          .dictionary(fc.constantFrom('height', 'figure', 'state', 'key', 'theme', 'title', 'figures'), fc.anything())
          .map((rest) => ({ ...base, ...rest })),
      )
    fc.assert(
      fc.property(fc.oneof(fc.anything(), near), (data) => {
        for (const message of [readFromFrame(data), readFromHost(data)]) if (message) expect(message.hobbiton).toBe(1)
      }),
    )
  })
})
