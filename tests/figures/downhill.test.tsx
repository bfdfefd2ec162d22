import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { type FigureId, loadFigure } from '../../src/figures/registry.ts'
import { FigureShell } from '../../src/figures/shell/FigureShell.tsx'

const show = async (id: FigureId, query = '') => {
  const definition = await loadFigure(id)
  return render(<FigureShell definition={definition} link={new URLSearchParams(query)} />)
}
const sentence = () => document.querySelector('.figure-state')
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const keys = async (slider: string, text: string) => {
  screen.getByRole('slider', { name: slider }).focus()
  await userEvent.keyboard(text)
}

describe('make a guess', () => {
  it('feels the ground where the pin stands, by keys alone', async () => {
    await show('make-a-guess')
    await keys('Move the pin', '{End}{ArrowLeft}{Shift>}{ArrowLeft}{/Shift}')
    await press('Feel the ground here')
    expect(sentence()).toHaveTextContent('Guess 2: at place 94.0')
    expect(document.querySelectorAll('.stake')).toHaveLength(2)
    expect(document.querySelectorAll('.slope-mark')).toHaveLength(2)
  })

  it('hides the slopes, lifts the fog, and starts again', async () => {
    await show('make-a-guess')
    await press('Show slopes')
    expect(document.querySelectorAll('.slope-mark')).toHaveLength(0)
    expect(sentence()).not.toHaveTextContent('slope')
    expect(document.querySelector('.hill')).not.toBeInTheDocument()
    await press('Lift the fog')
    expect(document.querySelector('.hill')).toBeInTheDocument()
    expect(document.querySelector('.fog')).not.toBeInTheDocument()
    await press('Start again')
    expect(sentence()).toHaveTextContent('No guess is made yet')
    expect(screen.getByRole('button', { name: 'Start again' })).toBeDisabled()
  })

  it('gives another land, in fog', async () => {
    await show('make-a-guess', 'revealed=yes')
    await press('New land')
    await press('Feel the ground here')
    expect(sentence()).toHaveTextContent('Guess 1: at place 50.0')
    expect(sentence()).not.toHaveTextContent('height is 47.8')
    expect(document.querySelector('.fog')).toBeInTheDocument()
  })

  it('takes no more guesses than fit', async () => {
    await show('make-a-guess', 'guesses=0,0,0,0,0,0,0,0,0,0,0')
    await press('Feel the ground here')
    expect(screen.getByRole('button', { name: 'Feel the ground here' })).toBeDisabled()
  })
})

describe('over the river', () => {
  const ending = () => document.querySelector('.ending')

  it('changes its ending with the rate', async () => {
    await show('over-the-river')
    expect(ending()).toHaveTextContent('It arrives.')
    const rate = screen.getByRole('textbox', { name: 'learning rate α, typed' })
    for (const [text, words] of [
      ['0.02', 'It crawls.'],
      ['1.7', 'It overshoots, then arrives.'],
      ['2', 'It bounces for ever.'],
      ['2.2', 'It flies off.'],
    ] as const) {
      await userEvent.clear(rate)
      await userEvent.type(rate, text)
      expect(ending()).toHaveTextContent(words)
    }
  })

  it('steps, steps back, scrubs and restarts', async () => {
    await show('over-the-river', 'at=0&rate=0.5')
    await press('Step')
    expect(sentence()).toHaveTextContent('after 1 jump from w₁ = 4.00 it is at w₁ = 2.00')
    await press('Step')
    await press('Step back')
    expect(sentence()).toHaveTextContent('w₁ = 2.00')
    fireEvent.change(screen.getByRole('slider', { name: 'Jump 1 of 60' }), { target: { value: '40' } })
    expect(sentence()).toHaveTextContent('after 40 jumps')
    await press('Restart')
    expect(sentence()).toHaveTextContent('the walker stands at w₁ = 4.00')
  })

  it('shows the sum of the next jump, and says when it is rounded', async () => {
    await show('over-the-river', 'at=0&rate=0.5')
    const sum = () => document.querySelector('.next-jump dd:last-child')
    expect(sum()).toHaveTextContent('4.000 − 2.000 = 2.000')
    await keys('Move the start', '{Home}')
    expect(sum()).toHaveTextContent('−4.000 + 2.000 = −2.000')
  })

  it('draws one arc for each jump, and moves its start by keys', async () => {
    await show('over-the-river', 'at=3&rate=1.7')
    expect(document.querySelector('.jump:not(.jump-last)')?.getAttribute('d')?.match(/M/g)).toHaveLength(2)
    expect(document.querySelectorAll('.jump-last')).toHaveLength(1)
    await keys('Move the start', '{ArrowLeft}')
    expect(sentence()).toHaveTextContent('from w₁ = 3.90')
  })

  it('has another valley, in which nobody flies off', async () => {
    await show('over-the-river', 'rate=2.4&start=-2')
    expect(ending()).toHaveTextContent('It flies off.')
    await press('The hobbits’ valley')
    expect(ending()).toHaveTextContent('It bounces for ever.')
  })
})

describe('learning curves', () => {
  const curves = () => [...document.querySelectorAll('svg[data-plot] .run')].map((path) => path.getAttribute('class'))

  it('shows what is ticked, and its loss', async () => {
    await show('learning-curves')
    expect(curves()).toEqual(['run run-half', 'run run-one', 'run run-bold'])
    await userEvent.click(screen.getByRole('checkbox', { name: /rate 0\.1/ }))
    await userEvent.click(screen.getByRole('checkbox', { name: /^rate 1\.5/ }))
    expect(curves()).toEqual(['run run-tiny', 'run run-half', 'run run-one'])
    const half = screen.getByRole('checkbox', { name: /rate 0\.5/ })
    expect(half).toBeChecked()
    expect(half).toHaveAccessibleName(expect.stringMatching(/^rate 0\.5, loss: ?0\.465$/))
  })

  it('adds the reader’s own rate as soon as it is set', async () => {
    await show('learning-curves')
    await keys('your rate α', '{ArrowRight}')
    expect(screen.getByRole('checkbox', { name: /a rate of your own/ })).toBeChecked()
    expect(sentence()).toHaveTextContent('Your rate 0.22: J =')
  })

  it('is read off by keys, and shown near or far, plain or on the log scale', async () => {
    await show('learning-curves')
    await keys('Read off at update', '{Home}{ArrowRight}')
    expect(sentence()).toHaveTextContent('After 1 update on')
    expect(sentence()).toHaveTextContent('Rate 1: J = 0.774')
    await press('30')
    expect(sentence()).toHaveTextContent('After 30 updates')
    const path = () => document.querySelector('.run-half[d]')?.getAttribute('d')
    const plain = path()
    await press(/Log scale/)
    expect(path()).not.toBe(plain)
  })
})

describe('the arm', () => {
  it('plays on from where it is when the apple is moved by keys', async () => {
    await show('robot-arm')
    await keys('Move the apple', '{Shift>}{ArrowRight}{/Shift}')
    expect(sentence()).toHaveTextContent('After 0 updates')
    await press('Step')
    expect(sentence()).toHaveTextContent('After 1 update at rate 0.05')
    expect(document.querySelectorAll('.arm-ghost')).toHaveLength(1)
  })

  it('explains an apple out of reach', async () => {
    await show('robot-arm')
    await keys('Move the apple', '{End}')
    expect(sentence()).toHaveTextContent('The apple is 6.22 from the shoulder, and the arm is 3.50 long.')
    expect(document.querySelector('.ending')).toHaveTextContent('It gets as near as it can.')
  })
})
