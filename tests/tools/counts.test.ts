import { describe, expect, test } from 'vitest'
import { inWords, playwrightCounts, settled, sum, vitestCounts } from './counts.ts'

describe('what the runners report', () => {
  test('vitest: a file that does not load counts as a failure', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 1,
      testResults: [
        { status: 'passed', assertionResults: [{ status: 'passed' }] },
        { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] },
        { status: 'failed', assertionResults: [] },
      ],
    }
    expect(vitestCounts(report)).toEqual({ passed: 3, failed: 2, skipped: 2 })
  })

  test('playwright: a second try counts, and errors outside of tests are failures', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 3 }
    expect(playwrightCounts({ stats, errors: ['no server'] })).toEqual({ passed: 7, failed: 2, skipped: 3 })
  })
})

describe('the verdict on a stage', () => {
  const fine = { passed: 2, failed: 0, skipped: 0 }

  test.each([
    ['all passed', fine, 0, fine],
    [
      'named failures are not counted twice',
      { passed: 2, failed: 3, skipped: 0 },
      1,
      { passed: 2, failed: 3, skipped: 0 },
    ],
    ['a failure that no test names', fine, 1, { passed: 2, failed: 1, skipped: 0 }],
    ['no test at all', { passed: 0, failed: 0, skipped: 4 }, 0, { passed: 0, failed: 1, skipped: 4 }],
    ['no report', null, 0, { passed: 0, failed: 1, skipped: 0 }],
  ])('%s', (_case, counts, exitCode, verdict) => {
    expect(settled(counts, exitCode)).toEqual(verdict)
  })

  test('the last line', () => {
    expect(inWords(sum([fine, { passed: 1, failed: 1, skipped: 0 }]))).toBe('3 passed, 1 failed')
    expect(inWords(sum([fine, { passed: 0, failed: 0, skipped: 2 }]))).toBe('2 passed, 0 failed, 2 skipped')
  })
})
