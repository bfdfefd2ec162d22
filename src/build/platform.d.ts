import 'react'

// Attributes of HTML that React 18 passes on as they are written, but does not know by name.
declare module 'react' {
  interface HTMLAttributes<T> {
    onToggleCapture?: ReactEventHandler<T>
    popover?: 'auto' | undefined
    /** Empty where what is inside can be neither reached nor used. */
    inert?: '' | undefined
  }
  interface ButtonHTMLAttributes<T> {
    popovertarget?: string
    popovertargetaction?: 'hide'
  }
}
