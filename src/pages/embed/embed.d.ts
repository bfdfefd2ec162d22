/**
 * Embedding Hobbiton: what a page and the frames in it say to each other, version 1.
 * Every message is an object with `hobbiton: 1` and a `type`; docs/embedding.md tells each in words.
 */

export type Theme = 'light' | 'dark' | 'auto'

/** The frame is awake; it holds these figures. */
export interface ReadyMessage {
  hobbiton: 1
  type: 'ready'
  title: string
  figures: string[]
}

/** How tall, in CSS pixels, the frame must be inside to show all of itself. */
export interface HeightMessage {
  hobbiton: 1
  type: 'height'
  height: number
}

/** What a figure shows now, as the parameters of its link: empty for how it starts. */
export interface StateMessage {
  hobbiton: 1
  type: 'state'
  figure: string
  state: string
}

/** A key for getting about that nothing in the frame had a use for. */
export interface KeyMessage {
  hobbiton: 1
  type: 'key'
  key: string
  altKey: boolean
  ctrlKey: boolean
  metaKey: boolean
  shiftKey: boolean
}

/** What the frame did not understand, a sentence each. It stays as it was. */
export interface ComplaintMessage {
  hobbiton: 1
  type: 'complaint'
  complaints: string[]
}

/** What a frame says to the page around it. */
export type FrameMessage = ReadyMessage | HeightMessage | StateMessage | KeyMessage | ComplaintMessage

/** Asks a frame to say again that it is ready, its height and its states. */
export interface HelloMessage {
  hobbiton: 1
  type: 'hello'
}

export interface SetThemeMessage {
  hobbiton: 1
  type: 'theme'
  theme: Theme
}

export interface SetStateMessage {
  hobbiton: 1
  type: 'state'
  /** Which figure is meant; the first of the frame where left out. */
  figure?: string
  state: string
}

/** What the page around says to a frame. */
export type HostMessage = HelloMessage | SetThemeMessage | SetStateMessage

/** What embed.js adds to a page. */
export interface Hobbiton {
  /** Puts one frame, or every frame of the page, into a theme. It is not remembered. */
  setTheme(theme: Theme, frame?: HTMLIFrameElement): void
  /** Puts a figure of a frame into a state: the parameters of its link. */
  setState(frame: HTMLIFrameElement, state: string, figure?: string): void
}

declare global {
  interface Window {
    hobbiton?: Hobbiton
  }
  /** On the iframe, or on the `<hobbiton-figure>`; all of them bubble. To cancel `hobbiton-height` leaves the height alone. */
  interface HTMLElementEventMap {
    'hobbiton-ready': CustomEvent<ReadyMessage>
    'hobbiton-height': CustomEvent<HeightMessage>
    'hobbiton-state': CustomEvent<StateMessage>
    'hobbiton-key': CustomEvent<KeyMessage>
    'hobbiton-complaint': CustomEvent<ComplaintMessage>
  }
}
