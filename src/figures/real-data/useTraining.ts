import { useEffect, useRef, useState } from 'react'
import { FILE } from '../../data/breastCancer.ts'
import { useLatest } from '../../state/latest.ts'
import { siteRoot } from '../../state/siteRoot.ts'
import { keepRun, keyOf, planOf, type RealState, runOf } from './model.ts'
import { troubleOf } from './steps.ts'
import { train } from './train.ts'

export type Progress =
  | { kind: 'rest' }
  | { kind: 'running'; part: number }
  | { kind: 'cancelled' }
  | { kind: 'trouble'; why: string }

interface Training {
  progress: Progress
  cancel: () => void
  again: () => void
}

/** Trains whatever the state asks for and is not known yet; the file is fetched for the first of them. */
export function useTraining(state: RealState, setState: (next: RealState) => void): Training {
  const [progress, setProgress] = useState<Progress>({ kind: 'rest' })
  const [tries, setTries] = useState(0)
  const stop = useRef(() => {})
  const file = useRef<string | null>(null)
  const latest = useLatest({ state, setState })
  const key = keyOf(state)

  // biome-ignore lint/correctness/useExhaustiveDependencies: a plan is known by its key; another try is one by its count
  useEffect(() => {
    if (runOf(latest.current.state)) return setProgress({ kind: 'rest' })
    const plan = planOf(latest.current.state)
    const abort = new AbortController()
    let end = () => {}
    stop.current = () => {
      abort.abort()
      end()
    }
    setProgress({ kind: 'running', part: 0 })
    begin().catch((error: unknown) => {
      if (!abort.signal.aborted) setProgress({ kind: 'trouble', why: troubleOf(error) })
    })
    return () => stop.current()

    async function begin() {
      file.current ??= await fetchFile(abort.signal)
      if (abort.signal.aborted) return
      end = train({ text: file.current, plan }, (report) => {
        if ('part' in report) setProgress({ kind: 'running', part: report.part })
        else if ('trouble' in report) {
          // What was fetched may be at fault: it is fetched anew at the next try.
          file.current = null
          setProgress({ kind: 'trouble', why: report.trouble })
        } else {
          keepRun(key, report.run)
          setProgress({ kind: 'rest' })
          // The words around the figure are told that the numbers are here: the same state, looked at again.
          latest.current.setState({ ...latest.current.state })
        }
      })
    }
  }, [key, tries])

  return {
    progress,
    cancel: () => {
      stop.current()
      setProgress({ kind: 'cancelled' })
    },
    again: () => setTries(tries + 1),
  }
}

async function fetchFile(signal: AbortSignal): Promise<string> {
  // Every page says where the site begins: see Document in src/pages.
  const answer = await fetch(new URL(`data/${FILE}`, siteRoot()), { signal })
  if (!answer.ok) throw new Error(`the data file was not found (${answer.status})`)
  return answer.text()
}
