import { type Outlook, turned } from './outlook.ts'

interface TurnButtonsProps {
  outlook: Outlook
  onTurn: (outlook: Outlook) => void
  /** A flat map cannot be turned. */
  disabled: boolean
  /** The id of the words that say why they are disabled. */
  reason: string | undefined
}

/** Turns the land without dragging it. */
export function TurnButtons({ outlook, onTurn, disabled, reason }: TurnButtonsProps) {
  return (
    <div className="buttons terrain-buttons">
      {(
        [
          ['Turn left', -15, 0],
          ['Turn right', 15, 0],
          ['Look down', 0, 10],
          ['Look across', 0, -10],
        ] as const
      ).map(([name, more, up]) => (
        <button
          key={name}
          type="button"
          disabled={disabled}
          aria-describedby={reason}
          onClick={() => onTurn(turned(outlook, more, up))}
        >
          {name}
        </button>
      ))}
    </div>
  )
}
