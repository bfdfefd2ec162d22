import { useId, useState } from 'react'
import type { LabelledPoint, PointNames } from '../../data/labelledPoints.ts'
import { readCsv, writeCsv } from '../../data/pointsCsv.ts'
import { count } from '../../plot/format.ts'

const MOST_BYTES = 1_000_000
const EXAMPLE = 'hours slept; cakes eaten; passed; name\n7,5; 3; yes; Bungo\n4; 1; no; Odo'

interface CsvBoxProps {
  points: readonly LabelledPoint[]
  names: PointNames
  onRead: (points: readonly LabelledPoint[], names: Partial<PointNames>) => void
}

/** A table of points, pasted or from a file, and the way back out. What is pasted stays, whatever is wrong with it. */
export function CsvBox({ points, names, onRead }: CsvBoxProps) {
  const id = useId()
  const [text, setText] = useState('')
  const [fault, setFault] = useState('')
  const [done, setDone] = useState('')
  const use = (given: string) => {
    const reading = readCsv(given)
    setFault(reading.ok ? '' : reading.fault)
    setDone(reading.ok ? `${count(reading.points.length, 'point')} read.` : '')
    if (reading.ok) onRead(reading.points, reading.names)
  }
  const open = async (file: File | undefined) => {
    if (!file) return
    if (file.size > MOST_BYTES) {
      setDone('')
      setFault(`“${file.name}” is too large to be a table of points.`)
      return
    }
    try {
      const read = decoded(await file.arrayBuffer())
      setText(read)
      use(read)
    } catch {
      setDone('')
      setFault(`“${file.name}” could not be read. Is it still where it was?`)
    }
  }
  return (
    <div className="own-csv">
      <label htmlFor={id}>
        One point in a row: the two measures, then the class, then a name if you like. Commas, semicolons or tabs
        between. Straight from a spreadsheet is fine.
      </label>
      <textarea
        id={id}
        rows={6}
        spellCheck={false}
        placeholder={EXAMPLE}
        value={text}
        aria-invalid={fault !== '' || undefined}
        aria-describedby={fault ? `${id}-fault` : undefined}
        onChange={(event) => {
          setText(event.target.value)
          setFault('')
          setDone('')
        }}
      />
      {fault && (
        <p id={`${id}-fault`} className="complaint" role="alert">
          {fault} Nothing was changed: your last points are still there.
        </p>
      )}
      <div className="buttons">
        <button type="button" onClick={() => use(text)}>
          Use these points
        </button>
        <label className="own-file">
          <input
            type="file"
            accept=".csv,.tsv,.txt,text/csv,text/plain"
            onChange={(event) => {
              open(event.target.files?.[0])
              // So that the same file, mended, can be opened again.
              event.target.value = ''
            }}
          />
          <span>Open a CSV file</span>
        </label>
        <SaveCsv points={points} names={names} />
        <span role="status" className="own-done">
          {done}
        </span>
      </div>
    </div>
  )
}

/** The points as a file to take away: a link, so that it works without scripts too. */
export function SaveCsv({ points, names }: Pick<CsvBoxProps, 'points' | 'names'>) {
  const file = `data:text/csv;charset=utf-8,${encodeURIComponent(writeCsv(points, names))}`
  return (
    <a className="own-save" href={file} download="points.csv">
      Save as CSV
    </a>
  )
}

/** Files are UTF-8, or else come from an older spreadsheet of the West. */
function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
