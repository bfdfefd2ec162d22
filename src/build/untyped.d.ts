declare module 'subset-font' {
  /** Cuts a font down to some letters, and its variation axes to a value or a range. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2' | 'truetype'
      /** Layout features to keep; all, if left out. */
      keepFeatures?: string[]
      variationAxes?: Record<string, number | { min: number; max: number }>
    },
  ): Promise<Buffer>
}

declare module 'jsdom' {
  /** A document to ask for elements, away from any browser. */
  export class JSDOM {
    constructor(html: string, options?: { contentType: string })
    readonly window: { document: Document; close(): void }
  }
}

/** A style sheet as text, for what is fetched only when it is asked for. */
declare module '*.css?inline' {
  const text: string
  export default text
}
