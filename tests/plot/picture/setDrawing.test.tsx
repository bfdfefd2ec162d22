import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { setDrawing } from '../../../src/plot/picture/setDrawing.ts'

it('a drawing that is taken away keeps its marks and words, and nothing that only the page knows', () => {
  const { container } = render(
    <svg viewBox="0 0 50 40" role="group" aria-label="a plot" style={{ height: 'calc(100cqw - 46px)' }} data-plot>
      <clipPath id="edge">
        <rect width={50} height={40} />
      </clipPath>
      <g className="marks" clipPath="url(#edge)" data-quantity="w1" transform="translate(3 4)">
        <circle className="movable" cx={5} cy={6} r={7} tabIndex={0} role="slider" aria-valuenow={1} />
        <circle className="hidden" r={9} style={{ display: 'none' }} />
        <text>
          weight <tspan>w</tspan>
        </text>
      </g>
    </svg>,
  )
  const drawing = container.querySelector('svg')
  if (!drawing) throw new Error('nothing was drawn')
  const copy = setDrawing(drawing, () => ({ colour: '#000000', opacity: 1 }))
  expect(copy.getAttribute('viewBox')).toBe('0 0 50 40')
  expect(copy.querySelector('clipPath#edge rect')?.getAttribute('width')).toBe('50')
  expect(copy.querySelector('g')?.getAttribute('clip-path')).toBe('url(#edge)')
  expect(copy.querySelector('g')?.getAttribute('transform')).toBe('translate(3 4)')
  expect([...copy.querySelectorAll('circle')].map((circle) => circle.getAttribute('r'))).toEqual(['7'])
  expect(copy.textContent).toBe('weight w')
  expect(copy.outerHTML).not.toMatch(/ (class|style|data-|aria-|role|tabindex)/)
})
