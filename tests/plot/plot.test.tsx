import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { Curve } from '../../src/plot/Curve.tsx'
import { Frame } from '../../src/plot/Frame.tsx'
import { count, decimals, inHundred, plain, spaced } from '../../src/plot/format.ts'
import { Points } from '../../src/plot/Points.tsx'
import { createPlane, type Domain } from '../../src/plot/plane.tsx'
import { Slider } from '../../src/plot/Slider.tsx'

const labels = { xLabel: { words: 'foot size', symbol: 'x1' }, yLabel: { words: 'lifted', symbol: 'x2' } } as const
const area = { left: 0, top: 0, width: 100, height: 100 }
const drawn = (domain: Domain, points: Parameters<typeof Points>[0]['points']) =>
  render(
    <Frame domain={domain} name="a plot" {...labels}>
      <Points points={points} name="hobbits" />
    </Frame>,
  )

describe('a plane', () => {
  it('maps data to pixels and back, the higher the further up', () => {
    const plane = createPlane({ x: [0, 10], y: [0, 5] }, area)
    expect([plane.x(2.5), plane.y(0), plane.y(5)]).toEqual([25, 100, 0])
    expect(plane.place(25, 50)).toEqual([2.5, 2.5])
  })

  it.each<[string, Domain]>([
    ['empty', { x: [3, 3], y: [0, 0] }],
    ['turned', { x: [5, 1], y: [1, 0] }],
    ['not finite', { x: [Number.NaN, 1], y: [0, Number.POSITIVE_INFINITY] }],
  ])('makes something sensible of a domain that is %s', (_case, domain) => {
    const plane = createPlane(domain, area)
    for (const value of [plane.x(1), plane.y(1), ...plane.place(50, 50), ...plane.xTicks])
      expect(Number.isFinite(value)).toBe(true)
    expect(plane.domain.x[1]).toBeGreaterThan(plane.domain.x[0])
  })
})

describe('a plot', () => {
  it('draws no points, one point, and points far outside', () => {
    for (const points of [
      [],
      [{ place: [1, 1], kind: 'hero', label: 'One' }],
      [{ place: [1e12, -1e12], kind: 'plain', label: 'Far' }],
    ] as const) {
      const { container, unmount } = drawn({ x: [0, 2], y: [0, 2] }, points)
      expect(container.querySelectorAll('[data-point]')).toHaveLength(points.length)
      expect(container.innerHTML).not.toMatch(/NaN|Infinity/)
      unmount()
    }
  })

  it('breaks a curve where it has no value, and keeps to numbers that can be drawn', () => {
    const { container } = render(
      <Frame domain={{ x: [0, 1], y: [0, 1] }} name="a plot" {...labels}>
        <Curve
          places={[
            [0, 0],
            [0.2, 0.5],
            [0.4, Number.NaN],
            [0.6, 1e300],
            [1, 1],
          ]}
        />
      </Frame>,
    )
    const path = container.querySelector('path.curve')?.getAttribute('d') ?? ''
    expect(path.match(/M/g)).toHaveLength(2)
    expect(path).not.toMatch(/NaN|Infinity|e\+/)
  })

  it('gives its points one stop for the Tab key', () => {
    drawn({ x: [0, 2], y: [0, 2] }, [
      { place: [0, 0], kind: 'hero', label: 'One' },
      { place: [1, 1], kind: 'plain', label: 'Two' },
    ])
    expect(screen.getAllByRole('listitem').map((item) => item.tabIndex)).toEqual([0, -1])
  })
})

function Held({ min = -2, max = 2 }: { min?: number; max?: number }) {
  const [value, setValue] = useState(0)
  return (
    <>
      <Slider
        label="rate"
        quantity="alpha"
        value={value}
        min={min}
        max={max}
        limits={[-5, 5]}
        step={0.1}
        onChange={setValue}
      />
      <output>{value}</output>
    </>
  )
}

describe('a slider', () => {
  it('steps by arrows on whole steps, further with Shift, finer with Alt, and stops at its ends', async () => {
    render(<Held />)
    screen.getByRole('slider').focus()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}')
    expect(screen.getByRole('status')).toHaveTextContent(/^0\.3$/)
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}')
    expect(screen.getByRole('status')).toHaveTextContent(/^0\.29$/)
    await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}')
    expect(screen.getByRole('status')).toHaveTextContent(/^2$/)
  })

  it('takes a typed number beyond its end, within the limits', async () => {
    render(<Held />)
    const typed = screen.getByRole('textbox')
    await userEvent.clear(typed)
    await userEvent.type(typed, '−4.5')
    expect(screen.getByRole('status')).toHaveTextContent('-4.5')
    await userEvent.type(typed, '0')
    await userEvent.clear(typed)
    await userEvent.type(typed, '9')
    expect(typed).toBeInvalid()
    expect(screen.getByRole('alert')).toHaveTextContent('from −5 to 5')
    expect(screen.getByRole('status')).toHaveTextContent('-4.5')
  })
})

describe('numbers as shown', () => {
  it('have a true minus, no negative zero, and no more certainty than there is', () => {
    expect([decimals(-3), decimals(-0.001), decimals(2.345, 1), decimals(Number.NaN)]).toEqual([
      '−3.00',
      '0.00',
      '2.3',
      '–',
    ])
    expect([plain(4), plain(-0.4), plain(0.1 + 0.2)]).toEqual(['4', '−0.4', '0.3'])
    expect([spaced(9999), spaced(10000), spaced('1234567'), spaced('1.25')]).toEqual([
      '9999',
      '10,000',
      '1,234,567',
      '1.25',
    ])
    expect([decimals(-1.25e13), plain(1e10), decimals(999_999.994)]).toEqual(['−1.3 × 10¹³', '1.0 × 10¹⁰', '999999.99'])
    expect([inHundred(0.9999), inHundred(0.85), inHundred(1e-9)]).toEqual([
      'more than 99 in 100',
      '85 in 100',
      'less than 1 in 100',
    ])
    expect([count(1, 'hero', 'heroes'), count(0, 'hero', 'heroes')]).toEqual(['1 hero', '0 heroes'])
  })
})
