import type { ReactNode } from 'react'

interface PredictProps {
  id: string
  question: string
  options: readonly string[]
  /** What happens and why. Never a grade. */
  children: ReactNode
}

/**
 * Asks for a committed guess before a figure, and shows the outcome beside it.
 * Static HTML: src/pages/browser/predict.ts lets it remember; without scripts the outcome unfolds.
 */
export function Predict({ id, question, options, children }: PredictProps) {
  return (
    <form className="predict" data-predict={id}>
      <fieldset>
        <legend>
          <span className="predict-tag">Before you try</span> {question}
        </legend>
        {options.map((option) => (
          <label key={option}>
            <input type="radio" name={id} value={option} /> {option}
          </label>
        ))}
      </fieldset>
      <p className="buttons">
        <button type="submit">That is my guess</button>
        <button type="button" data-skip>
          Skip
        </button>
      </p>
      <details className="predict-outcome">
        <summary>What happens, and why</summary>
        <p className="predict-yours" hidden />
        <div>{children}</div>
      </details>
    </form>
  )
}

/** The last thing of a chapter: the reader's own sentence first, then one to hold beside it. */
export function OwnWords({ id, question, children }: { id: string; question: string; children: ReactNode }) {
  const field = `own-words-${id}`
  return (
    <section className="own-words" data-own-words={id}>
      <label htmlFor={field}>
        <span className="predict-tag">In your own words</span> {question}
      </label>
      <textarea id={field} rows={4} placeholder="It is yours alone: it stays in this browser." />
      <details className="reveal">
        <summary>One way to say it</summary>
        <div>{children}</div>
      </details>
    </section>
  )
}
