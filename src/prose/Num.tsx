import { decimals, plain, spaced } from '../plot/format.ts'

/** A number of the prose, computed elsewhere and only written here. */
export function Num({ of, digits }: { of: number; digits?: number }) {
  if (!Number.isFinite(of)) throw new Error('a number of the prose is missing')
  return <span className="num">{digits === undefined ? spaced(plain(of)) : decimals(of, digits)}</span>
}

const words = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** A small count as a word. */
export function CountWord({ of }: { of: number }) {
  const word = words[of]
  return word === undefined ? <Num of={of} /> : <span className="num">{word}</span>
}
