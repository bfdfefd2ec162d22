// @vitest-environment jsdom
import { render, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { road } from '../../../src/chapters/road.ts'
import { type MapPlace, WalkingMap } from '../../../src/pages/contents/WalkingMap.tsx'

const OPEN = 4
const places: MapPlace[] = road.map((place, i) => ({
  ...place,
  href: i < OPEN ? `./chapters/${place.id}/` : null,
}))

function sheets(): HTMLElement[] {
  const { container } = render(<WalkingMap places={places} />)
  return [...container.querySelectorAll<HTMLElement>('[role="group"][aria-label^="Walking map"]')]
}

describe('the walking map', () => {
  it('is drawn on two sheets, one wide and one tall', () => {
    expect(sheets().map((sheet) => sheet.classList.contains('map-wide'))).toEqual([true, false])
  })

  it('links the open places, in order, by number and title', () => {
    for (const sheet of sheets()) {
      const links = within(sheet).getAllByRole('link')
      for (const [i, link] of links.entries()) expect(link).toHaveAccessibleName(`${i + 1} ${places[i]?.title}`)
      expect(links.map((link) => link.getAttribute('href'))).toEqual(places.slice(0, OPEN).map(({ href }) => href))
    }
  })

  it('draws places that are not open without a link, and says so', () => {
    for (const sheet of sheets()) {
      for (const [i, { id, title }] of places.entries()) {
        if (i < OPEN) continue
        const place = sheet.querySelector(`[data-place="${id}"]`)
        expect(place?.getAttribute('role')).toBe('img')
        expect(place?.getAttribute('aria-label')).toBe(`${i + 1} ${title} (not open yet)`)
        expect(place?.querySelector('a')).toBeNull()
      }
    }
  })

  it('has a numbered, titled marker for every place, in walking order', () => {
    for (const sheet of sheets()) {
      const markers = [...sheet.querySelectorAll('[data-place]')]
      expect(markers.map((marker) => marker.getAttribute('data-place'))).toEqual(places.map(({ id }) => id))
      for (const [i, marker] of markers.entries()) {
        expect(marker.querySelector('.map-number')?.textContent).toBe(String(i + 1))
        const lines = [...marker.querySelectorAll('tspan')].map(({ textContent }) => textContent)
        expect(lines.join(' ')).toBe(places[i]?.title)
      }
    }
  })

  it('has footprints to every place but the first, in walking order and not yet walked', () => {
    for (const sheet of sheets()) {
      const steps = [...sheet.querySelectorAll('g[data-steps-to]')]
      expect(steps.map((group) => group.getAttribute('data-steps-to'))).toEqual(places.slice(1).map(({ id }) => id))
      for (const group of steps) {
        expect(group.classList.contains('walked')).toBe(false)
        expect(group.querySelectorAll('path')).toHaveLength(2)
      }
    }
  })

  it('uses each id once, and only drawings that exist', () => {
    const { container } = render(<WalkingMap places={places} />)
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const markup = container.innerHTML
    for (const [, id] of markup.matchAll(/(?:href="|url\()#([\w-]+)/g)) expect(ids).toContain(id)
  })

  it('draws what it can when there are fewer places than spots', () => {
    const { container } = render(<WalkingMap places={places.slice(0, 2)} />)
    expect(container.querySelectorAll('.map-wide [data-place]')).toHaveLength(2)
    expect(container.querySelectorAll('.map-wide g[data-steps-to]')).toHaveLength(1)
  })
})
