import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { editionDate } from '../../src/build/editionDate.ts'

const fields = (date: Date) => [date.getFullYear(), date.getMonth() + 1, date.getDate(), date.getHours()]

describe('the date of an edition', () => {
  const zone = process.env.TZ
  let bare: string

  beforeAll(async () => {
    bare = await mkdtemp(join(tmpdir(), 'hobbiton-'))
  })

  afterAll(async () => {
    await rm(bare, { recursive: true })
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  test.each(['UTC', 'Pacific/Auckland', 'America/New_York'])('is written alike in %s', (here) => {
    process.env.TZ = here
    expect(fields(editionDate(bare, { SOURCE_DATE_EPOCH: '1790000000' }))).toEqual([2026, 9, 21, 14])
  })

  test('is one that is fixed where there is no history, or none that can be read', () => {
    expect(fields(editionDate(bare, {}))).toEqual([2026, 1, 1, 0])
    expect(fields(editionDate(bare, { SOURCE_DATE_EPOCH: 'yesterday' }))).toEqual([2026, 1, 1, 0])
  })
})
