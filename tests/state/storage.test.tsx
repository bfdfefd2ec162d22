import * as v from 'valibot'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { memory } from '../../src/state/storage.ts'

const remembered = memory('theme', v.picklist(['auto', 'dark']), 'auto')

beforeEach(() => window.localStorage.clear())

describe('what the browser remembers', () => {
  it('comes back', () => {
    expect(remembered.write('dark')).toBe(true)
    expect(remembered.read()).toBe('dark')
  })

  it.each(['', '{', '"purple"', '[]', 'null'])('is as for a new reader where %j is stored', (stored) => {
    window.localStorage.setItem('hobbiton:theme', stored)
    expect(remembered.read()).toBe('auto')
  })

  it('is as for a new reader where storage is blocked', () => {
    vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    expect(remembered.write('dark')).toBe(false)
    expect(remembered.read()).toBe('auto')
  })

  it('says so where storage is full', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(remembered.write('dark')).toBe(false)
  })
})
