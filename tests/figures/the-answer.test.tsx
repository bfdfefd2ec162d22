import { readFileSync } from 'node:fs'
import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { FILE } from '../../src/data/breastCancer.ts'
import { type FigureId, loadFigure } from '../../src/figures/registry.ts'
import { FigureShell } from '../../src/figures/shell/FigureShell.tsx'
import { readLink } from '../../src/state/link.ts'
import { answerLink, trainedModel } from '../../src/state/trained.ts'

const show = async (id: FigureId, query?: string) => {
  const definition = await loadFigure(id)
  return render(
    <FigureShell definition={definition} link={query === undefined ? undefined : new URLSearchParams(query)} />,
  )
}
const sentence = () => document.querySelector('.figure-state')?.textContent ?? ''
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))
const button = (name: string) => screen.getByRole('button', { name })

describe('the trained model travels', () => {
  const train = async () => {
    const { unmount } = await show('training-ground', 'at=10')
    await press('Step')
    unmount()
  }

  it('from the training ground into the answers and into the neuron', async () => {
    await train()
    const model = trainedModel.read()
    expect(model).toMatchObject({ updates: 11, census: 'both' })
    const { unmount } = await show('which-matters')
    expect(sentence()).toContain('This is a model of the training ground, 11 updates on 24 hobbits')
    expect(screen.getByText('This is the model that you trained.')).toBeInTheDocument()
    unmount()
    await show('one-neuron')
    expect(screen.getByRole('textbox', { name: 'weight w₁, typed' })).toHaveValue(model?.w1.toFixed(2))
  })

  it('is forgotten by one button, for good', async () => {
    await train()
    const { unmount } = await show('which-matters')
    await press('Forget my model')
    expect(trainedModel.read()).toBeNull()
    expect(sentence()).toContain('the default run, 3000 updates')
    expect(button('Forget my model')).toBeDisabled()
    unmount()
    await show('which-matters')
    expect(sentence()).toContain('the default run, 3000 updates')
  })

  it('is forgotten by all figures of the page, and turned to by all, those that wake later too', async () => {
    await train()
    const definition = await loadFigure('one-neuron')
    await show('which-matters')
    const { unmount } = render(<FigureShell definition={definition} />)
    expect(screen.getByText('Weights of the model that you trained.')).toBeInTheDocument()
    await press('Use the default run')
    expect(screen.getByText('Weights of the default run.')).toBeInTheDocument()
    await press('Use my own model')
    expect(screen.getByText('Weights of the model that you trained.')).toBeInTheDocument()
    await press('Forget my model')
    expect(screen.getByText('Weights of the default run.')).toBeInTheDocument()
    unmount()
    trainedModel.write({ w0: -1, w1: 1, w2: 2, census: 'first', updates: 7 })
    render(<FigureShell definition={definition} />)
    expect(screen.getByText('Weights of the default run.')).toBeInTheDocument()
  })

  it('goes by the address of a button to a browser that keeps nothing', async () => {
    const model = { w0: -1.1, w1: 1 / 3, w2: 2e-9, census: 'first', updates: 7 } as const
    const definition = await loadFigure('which-matters')
    const link = answerLink(model)
    expect(link.pathname).toMatch(/\/chapters\/the-answer\/$/)
    expect(readLink(definition.fields, definition.initial, link.searchParams)).toMatchObject({
      state: model,
      complaints: [],
    })
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('blocked')
    })
    await show('which-matters')
    expect(screen.getByText(/This browser keeps nothing/)).toBeInTheDocument()
  })

  it('gives way to a link, and comes back by a button', async () => {
    await train()
    await show('which-matters', 'figure=which-matters&w1=3&w2=0.5')
    expect(sentence()).toContain('Foot size tells more')
    expect(screen.getByText('You have trained a model. It waits here.')).toBeInTheDocument()
    await press('Use my own model')
    expect(sentence()).toContain('11 updates')
    await press('Use the default run')
    expect(sentence()).toContain('the default run')
    expect(trainedModel.read()).not.toBeNull()
  })

  it('is heard of when it is trained in another tab', async () => {
    await show('which-matters')
    expect(button('Use my own model')).toBeDisabled()
    act(() => {
      trainedModel.write({ w0: -1, w1: 1, w2: 2, census: 'first', updates: 7 })
      window.dispatchEvent(new StorageEvent('storage'))
    })
    await press('Use my own model')
    expect(sentence()).toContain('7 updates on 20 hobbits')
  })

  it('is only what the reader’s own hand made: no link, no first look, no start before a step', async () => {
    const { unmount } = await show('training-ground', 'figure=training-ground&rate=1.5&at=30')
    unmount()
    expect(trainedModel.read()).toBeNull()
    await show('training-ground', 'at=10')
    await press('Restart')
    expect(trainedModel.read()).toBeNull()
  })
})

describe('two answers', () => {
  it('the ruler changes the raw weight alone', async () => {
    await show('which-matters')
    const values = () => [...document.querySelectorAll('.pair-value')].map((value) => value.textContent)
    const before = values()
    await userEvent.click(screen.getByLabelText('thumbs, 12 to a foot'))
    const after = values()
    expect([before[0], after[0]]).toEqual(['0.75', '0.062'])
    expect(after.slice(1)).toEqual(before.slice(1))
  })

  it('the star goes inside the fence by keys, and the warning goes', async () => {
    await show('which-matters')
    expect(sentence()).toContain('take this answer with care')
    screen.getByRole('slider', { name: 'Move the hobbit asked about' }).focus()
    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{/Shift}')
    expect(sentence()).not.toContain('take this answer with care')
    await userEvent.keyboard('{End}')
    expect(sentence()).toContain('Thorn Uphill')
  })
})

describe('the fine', () => {
  it('is set by keys, and the moment by the upright line', async () => {
    await show('runaway-weights')
    screen.getByRole('slider', { name: 'strength λ of the fine' }).focus()
    await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}')
    expect(sentence()).toContain('both runs are one')
    screen.getByRole('slider', { name: 'The moment that is read off' }).focus()
    await userEvent.keyboard('{Home}')
    expect(sentence()).toContain('After 1 update,')
    await userEvent.keyboard('{End}')
    expect(sentence()).toContain('After 10,000 updates,')
  })
})

describe('one neuron', () => {
  it('shows what comes in, the sum and what goes out', async () => {
    await show('one-neuron')
    const values = () => [...document.querySelectorAll('.neuron-value')].map((value) => value.textContent)
    expect(values()).toEqual(['1', '2.50', '2.50', 'z = 0.26', '0.564'])
    screen.getByRole('slider', { name: 'Move the hobbit' }).focus()
    await userEvent.keyboard('{End}')
    expect(values()).toEqual(['1', '3.00', '7.00', 'z = 5.84', '0.99710'])
  })
})

describe('real patients, in a page without workers', () => {
  const text = readFileSync(`public/data/${FILE}`, 'utf8')
  const status = () => document.querySelector('.real-status p')?.textContent
  const answer = (body: string, ok = true) =>
    vi.fn(async () => ({ ok, status: ok ? 200 : 404, text: async () => body }))
  beforeEach(() => {
    vi.unstubAllGlobals()
  })

  it('fetches nothing until something is asked for that did not come with the page', async () => {
    const fetched = answer(text)
    vi.stubGlobal('fetch', fetched)
    await show('real-data')
    screen.getByRole('slider', { name: 'threshold' }).focus()
    await userEvent.keyboard('{Shift>}{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}{/Shift}')
    expect(sentence()).toContain('With the threshold 0.10 it finds')
    expect(fetched).not.toHaveBeenCalled()
    await press(/New split/)
    await vi.waitFor(() => expect(sentence()).toContain('split 2; tested on 171 others'), { timeout: 20_000 })
    expect(fetched).toHaveBeenCalledTimes(1)
    expect(status()).toBe('Trained.')
  })

  it('can be cancelled, and tried again', async () => {
    vi.stubGlobal('fetch', answer(text))
    await show('real-data')
    fireEvent.change(screen.getByRole('combobox', { name: 'Updates' }), { target: { value: '100000' } })
    await vi.waitFor(() => expect(screen.getByRole('progressbar')).not.toHaveAttribute('value', '0'))
    await press('Cancel')
    expect(status()).toContain('Cancelled')
    expect(document.querySelector('.real')).toHaveAttribute('data-stale')
    fireEvent.change(screen.getByRole('combobox', { name: 'Updates' }), { target: { value: '10' } })
    await vi.waitFor(() => expect(sentence()).toContain('10 updates'))
    await vi.waitFor(() => expect(status()).toBe('Trained.'))
  })

  it('says what is wrong when the file is missing or another, and goes on with the last model', async () => {
    vi.stubGlobal('fetch', answer('', false))
    await show('real-data', 'figure=real-data&seed=41')
    await vi.waitFor(() => expect(status()).toContain('the data file was not found (404)'))
    vi.stubGlobal('fetch', answer('<!doctype html>'))
    await press('Try again')
    await vi.waitFor(() => expect(status()).toContain('its first line does not name the 30 features'))
    vi.stubGlobal('fetch', answer(text))
    await press('Try again')
    await vi.waitFor(() => expect(status()).toBe('Trained.'), { timeout: 20_000 })
    expect(sentence()).toContain('split 41; tested')
  })
})
