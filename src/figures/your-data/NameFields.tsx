import { useId, useState } from 'react'
import { LONGEST_NAME, type PointNames } from '../../data/labelledPoints.ts'

const FIELDS = [
  ['x1', 'First measure, to the right'],
  ['x2', 'Second measure, upwards'],
  ['yes', 'The class that is asked about'],
  ['no', 'The other class'],
] as const

/** What measures and classes are called. A field that is emptied keeps its last name until there is another. */
export function NameFields({
  names,
  onChange,
}: {
  names: PointNames
  onChange: (change: Partial<PointNames>, field: string) => void
}) {
  return (
    <div className="own-names">
      {FIELDS.map(([field, label]) => (
        <NameField
          key={field}
          label={label}
          value={names[field]}
          onChange={(name) => onChange({ [field]: name }, `name of ${field}`)}
        />
      ))}
    </div>
  )
}

function NameField({ label, value, onChange }: { label: string; value: string; onChange: (name: string) => void }) {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        maxLength={LONGEST_NAME}
        value={typed ?? value}
        onChange={(event) => {
          setTyped(event.target.value)
          const name = event.target.value.trim()
          if (name) onChange(name)
        }}
        onBlur={() => setTyped(null)}
      />
    </div>
  )
}
