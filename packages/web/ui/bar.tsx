/** A bar of a table's row, drawn without a style attribute: its policy allows none. The number stands beside it. */
export function Bar({ value, most }: { value: number; most: number }) {
  const share = most > 0 ? (100 * value) / most : 0
  return (
    <svg className="bar" width="100%" height="10" aria-hidden="true" focusable="false">
      {value > 0 ? (
        <rect width={`${share.toFixed(1)}%`} height="10" />
      ) : (
        <line x2="100%" y1="5" y2="5" strokeDasharray="1 3" />
      )}
    </svg>
  )
}
