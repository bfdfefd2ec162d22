interface Row {
  x: number[]
  y: number
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)

export function train(
  data: Row[],
  rate: number,
  batchSize: number,
  epochs: number,
  shuffled: (rows: Row[], epoch: number) => Row[],
): number[] {
  const rows = data.map(({ x, y }) => ({ x: [1, ...x], y }))
  let w = rows[0]!.x.map(() => 0)
  for (let epoch = 0; epoch < epochs; epoch++) {
    const queue = shuffled(rows, epoch)
    for (let start = 0; start < queue.length; start += batchSize) {
      const batch = queue.slice(start, start + batchSize)
      const z = batch.map(({ x }) => sum(x.map((value, j) => value * w[j]!)))
      const yHat = z.map((score) => 1 / (1 + Math.exp(-score)))
      const gradient = w.map((_, j) => sum(batch.map(({ x, y }, i) => (yHat[i]! - y) * x[j]!)) / batch.length)
      w = w.map((value, j) => value - rate * gradient[j]!)
    }
  }
  return w
}
