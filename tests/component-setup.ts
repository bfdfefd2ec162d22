import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, expect, vi } from 'vitest'

// Nothing is laid out here, so nothing scrolls; jsdom has no word for it.
Element.prototype.scrollIntoView = () => {}

// A warning of React is a fault like any other.
beforeEach(() => {
  vi.spyOn(console, 'error')
  vi.spyOn(console, 'warn')
})

afterEach(() => {
  cleanup()
  expect(console.error).not.toHaveBeenCalled()
  expect(console.warn).not.toHaveBeenCalled()
  vi.restoreAllMocks()
  // What one reader trained or typed is not the next one's.
  localStorage.clear()
})
