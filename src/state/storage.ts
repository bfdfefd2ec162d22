import * as v from 'valibot'

/** What the reader's own browser remembers for them. Nothing of it leaves the browser. */
export interface Memory<T> {
  read(): T
  /** Returns whether it could be kept. */
  write(value: T): boolean
}

const PREFIX = 'hobbiton:'

/** Whether anything can be kept here at all: some browsers and frames keep nothing. */
export function canKeep(): boolean {
  try {
    window.localStorage.setItem(`${PREFIX}try`, '')
    window.localStorage.removeItem(`${PREFIX}try`)
    return true
  } catch {
    return false
  }
}

/**
 * A remembered value, checked on every reading. Where storage is blocked, full or holds something else,
 * reading gives `otherwise` and writing does nothing: the page goes on as for a new reader.
 */
export function memory<T>(name: string, schema: v.GenericSchema<unknown, T>, otherwise: T): Memory<T> {
  return {
    read() {
      try {
        const kept = v.safeParse(schema, JSON.parse(window.localStorage.getItem(PREFIX + name) ?? 'null'))
        return kept.success ? kept.output : otherwise
      } catch {
        return otherwise
      }
    },
    write(value) {
      try {
        window.localStorage.setItem(PREFIX + name, JSON.stringify(value))
        return true
      } catch {
        return false
      }
    },
  }
}
