/** Ruled lines to write on. */
export function Lines({ count }: { count: number }) {
  return (
    <div className="paper-lines" aria-hidden="true">
      {Array.from({ length: count }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one empty line is like another
        <span key={line} />
      ))}
    </div>
  )
}
