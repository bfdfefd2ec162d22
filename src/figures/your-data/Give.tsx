import { useState } from 'react'
import { SaveCsv } from './CsvBox.tsx'
import { linkOf } from './fields.ts'
import type { YourState } from './model.ts'

/** Longer addresses are cut by some mail programs, boards and browsers. */
const LONGEST_LINK = 2000

/** All of this page's state in an address that anyone can open. */
function giveLink(state: YourState): string {
  const here = document.location.href.replace(/[?#].*$/, '')
  // Every page says where the site begins.
  const link = new URL('playground/', new URL(document.body.dataset.root ?? './', here))
  link.search = linkOf(state).toString()
  return link.href
}

/** The class gets the same points by a link; where they are too many for one, by a file. */
export function Give({ state }: { state: YourState }) {
  const [outcome, setOutcome] = useState('')
  const [shown, setShown] = useState('')
  const give = async () => {
    const link = giveLink(state)
    if (link.length > LONGEST_LINK) {
      setShown('')
      setOutcome(tooLong(state))
      return
    }
    setShown(link)
    try {
      await navigator.clipboard.writeText(link)
      setOutcome('The link is copied. All the points are in it: give it to the class.')
    } catch {
      setOutcome('Here is the link: copy it and give it to the class. All the points are in it.')
    }
  }
  const showCode = async () => {
    try {
      const { openStudentLink } = await import('../shell/studentLink.ts')
      openStudentLink(new URL(shown), 'Your own points')
    } catch {
      setOutcome('The QR code could not be fetched. Are you offline? Press again to try again.')
    }
  }
  return (
    <div className="own-give">
      <div className="buttons">
        <button type="button" className="own-give-button" onClick={give}>
          Give this to the class
        </button>
        {shown && (
          <button type="button" onClick={showCode}>
            Show as QR code
          </button>
        )}
        {outcome && !shown && <SaveCsv points={state.points} names={state} />}
      </div>
      <p role="status" className="own-outcome">
        {outcome}
      </p>
      {shown && (
        <input
          type="text"
          readOnly
          aria-label="The link for the class"
          value={shown}
          onFocus={(event) => event.target.select()}
        />
      )}
    </div>
  )
}

function tooLong(state: YourState): string {
  const bare = { ...state, points: state.points.map((point) => ({ ...point, name: '' })) }
  const fits = state.points.some(({ name }) => name !== '') && giveLink(bare).length <= LONGEST_LINK
  return `${state.points.length} points are too many for a link${fits ? ' with their names; without names they would fit' : ''}. Save them as a CSV file and give them that: they open it here.`
}
