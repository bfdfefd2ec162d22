declare module 'subset-font' {
  /** Cuts a font down to some letters, and its variation axes to a value or a range. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2'
      variationAxes?: Record<string, number | { min: number; max: number }>
    },
  ): Promise<Buffer>
}

/** A style sheet as text, for what is fetched only when it is asked for. */
declare module '*.css?inline' {
  const text: string
  export default text
}
