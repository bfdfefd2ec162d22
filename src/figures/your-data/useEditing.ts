import { useRef, useState } from 'react'
import { useKeeping, useOwn } from '../../state/keeping.ts'
import { forget, keep } from './kept.ts'
import { initial, type YourState } from './model.ts'

const MOST_STEPS = 60

export interface Editing {
  /**
   * Shows a state that the reader's hand has made, and keeps it in the browser. Changes in a row that are one deed by
   * the name given, such as the keystrokes of one cell, are undone together.
   */
  edit: (next: YourState, deed?: string) => void
  /** What comes next is a deed of its own, whatever its name. */
  begin: () => void
  undo: (() => void) | null
  redo: (() => void) | null
  /** Back to the invented class; nothing is kept any more. */
  forgetAll: () => void
}

/** The points as the reader changes them, step by step, with the way back and forth. */
export function useEditing(state: YourState, setState: (next: YourState) => void): Editing {
  const [past, setPast] = useState<readonly YourState[]>([])
  const [future, setFuture] = useState<readonly YourState[]>([])
  const deed = useRef<string | undefined>(undefined)

  const [show, own] = useOwn(setState)
  useKeeping(state, own, keep)
  const step = (
    [to, from]: readonly [readonly YourState[], readonly YourState[]],
    [setTo, setFrom]: readonly [typeof setPast, typeof setPast],
  ) => {
    const there = to.at(-1)
    if (!there) return null
    return () => {
      deed.current = undefined
      setTo(to.slice(0, -1))
      setFrom([...from, state])
      // The points go back; the moment of the run and who made the line are not part of what was edited.
      show({ ...there, maker: state.maker, rate: state.rate, at: state.at })
    }
  }

  return {
    edit: (next, name) => {
      if (next === state) return
      if (name === undefined || name !== deed.current) setPast([...past.slice(1 - MOST_STEPS), state])
      deed.current = name
      setFuture([])
      show(next)
    },
    begin: () => {
      deed.current = undefined
    },
    undo: step([past, future], [setPast, setFuture]),
    redo: step([future, past], [setFuture, setPast]),
    forgetAll: () => {
      deed.current = undefined
      own.current = null
      setPast([])
      setFuture([])
      setState(initial)
      forget()
    },
  }
}
