/** Median milliseconds of each task, all tasks taking turns `rounds` times after two rounds of warming up. */
export function takeTurns<Name extends string>(rounds: number, tasks: Record<Name, () => void>): Record<Name, number> {
  const names = Object.keys(tasks) as Name[]
  const times = new Map<Name, number[]>(names.map((name) => [name, []]))
  for (let round = -2; round < rounds; round++) {
    for (const name of names) {
      const before = performance.now()
      tasks[name]()
      if (round >= 0) times.get(name)!.push(performance.now() - before)
    }
  }
  const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!
  return Object.fromEntries(names.map((name) => [name, median(times.get(name)!)])) as Record<Name, number>
}

/** One line of a table: left-aligned first column, the rest to the right. */
export function line(first: string, ...rest: (string | number)[]): void {
  console.log(first.padEnd(30) + rest.map((cell) => String(cell).padStart(15)).join(''))
}

export const times = (ratio: number) => `${ratio.toFixed(1)} ×`
