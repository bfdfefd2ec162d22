import { describe, expect, test } from 'vitest'
import { road } from '../../src/chapters/road.ts'
import { registry } from '../../src/figures/registry.ts'
import { plan } from '../coverage/plan.ts'
import type { Row } from '../coverage/row.ts'
import { sources } from '../coverage/sources.ts'
import { pages } from './pages.ts'

const parts = [...plan, ...sources]
const rows = parts.flatMap((part) => part.rows)
const anchorsOf = ([, at]: Row) => [at].flat()
const pageOf = (name: string) =>
  pages.find(({ address }) => address === (name === 'errata' ? '/errata/' : `/chapters/${name}/`))
/** In the same step of the chapter as the anchor. */
const isWritten = (anchor: Element | null | undefined, said: string) =>
  ((anchor?.closest('[data-step]') ?? anchor)?.textContent ?? '').includes(said)

test('the table is whole: every stop of the road, every figure, every erratum', () => {
  const anchors = rows.flatMap(anchorsOf)
  expect(rows.length).toBeGreaterThan(150)
  expect(new Set(anchors.map((at) => at.split('#')[0]))).toEqual(new Set([...road.map(({ id }) => id), 'errata']))
  const ids = new Set(anchors.map((at) => at.split('#')[1]))
  // The playground teaches nothing new: its figure is what the road has taught, on points of the reader's own.
  const playground = pages.find(({ address }) => address === '/playground/')?.document
  const elsewhere = Object.keys(registry).filter((id) => !ids.has(id))
  expect(elsewhere).toEqual(['your-data'])
  expect(elsewhere.filter((id) => !playground?.querySelector(`[data-figure="${id}"]`))).toEqual([])
  const errata = [...(pageOf('errata')?.document.querySelectorAll('main h2') ?? [])].map(({ id }) => `errata#${id}`)
  expect(errata.filter((at) => !anchors.some((one) => one === at))).toEqual([])
})

/** All that one page teaches, whichever text it was asked by. */
describe.each([...road.map(({ id }) => id), 'errata'])('%s', (name) => {
  const page = pageOf(name)
  const here = parts.flatMap(({ part, rows }) =>
    rows.flatMap((row) =>
      anchorsOf(row)
        .filter((at) => at.startsWith(`${name}#`))
        .map((at, index) => ({
          idea: `${part}: ${row[0]}`,
          at,
          says: index === 0 && at === anchorsOf(row)[0] ? row[2] : [],
        })),
    ),
  )

  // Waits for the chapter to open, and is strict from then on.
  test.skipIf(!page).each(here)('$idea → $at', ({ at, says = [] }) => {
    const anchor = page?.document.getElementById(at.split('#')[1] ?? '')
    expect(anchor, at).not.toBeNull()
    expect(says.filter((said) => !isWritten(anchor, said))).toEqual([])
  })
})
