import type { Theme } from './embed'

/**
 * One figure of Hobbiton in a page:
 * `<hobbiton-figure figure="boundary-by-hand" theme="auto" state="slope=-0.4"><a href="…">…</a></hobbiton-figure>`.
 * What stands inside is seen only where scripts do not run. The attributes may change at any time.
 */
export declare class HobbitonFigure extends HTMLElement {
  /** Which figure; its id is the last part of its address. */
  figure: string
  theme: Theme
  /** What it shows now, as the parameters of its link. Setting it changes the figure in place. */
  state: string
  /** The iframe inside. */
  readonly frame: HTMLIFrameElement | null
}

declare global {
  interface HTMLElementTagNameMap {
    'hobbiton-figure': HobbitonFigure
  }
}
