import { useId, useRef, useState } from 'react'

/** A text to take away. Where the clipboard is closed to the page, the text is selected and the keys are named. */
export function CopyField({ label, text }: { label: string; text: string }) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [outcome, setOutcome] = useState('')
  const copy = async () => {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('Copied.')
    } catch {
      setOutcome('Selected: press Ctrl+C or ⌘C.')
    }
  }
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} ref={field} readOnly rows={3} value={text} spellCheck={false} />
      <button type="button" onClick={copy}>
        Copy
      </button>
      <span role="status">{outcome}</span>
    </div>
  )
}
