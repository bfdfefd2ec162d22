/**
 * A function that remembers its latest results: the same key gives the same result again, as long as it is among the
 * last `most` asked for. `make` must depend on the key alone, so that forgetting costs time and nothing else.
 */
export function remembered<Result>(most: number, make: (key: string) => Result): (key: string) => Result {
  const results = new Map<string, Result>()
  return (key) => {
    const known = results.get(key)
    const result = known ?? make(key)
    // A Map keeps the order in which keys were put: the first is the one not asked for the longest.
    results.delete(key)
    results.set(key, result)
    const [oldest] = results.keys()
    if (results.size > most && oldest !== undefined) results.delete(oldest)
    return result
  }
}
