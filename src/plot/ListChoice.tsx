interface ListChoiceProps<Value extends string> {
  label: string
  value: Value
  options: readonly (readonly [value: Value, words: string])[]
  disabled?: boolean
  onChange: (value: Value) => void
}

/** One value out of a few, by a list that opens. */
export function ListChoice<Value extends string>({
  label,
  value,
  options,
  disabled,
  onChange,
}: ListChoiceProps<Value>) {
  return (
    <label className="list-choice">
      <span>{label}</span>
      <select
        value={value}
        disabled={disabled}
        onChange={(event) => {
          const chosen = options.find(([option]) => option === event.target.value)
          if (chosen) onChange(chosen[0])
        }}
      >
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}
