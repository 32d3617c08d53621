/** Dark squares on light ones (ISO/IEC 18004), the same in the dark: telephones read no others. */
export function Squares({ of: rows, name }: { of: readonly (readonly boolean[])[]; name: string }) {
  const dark = rows.flatMap((row, y) => row.flatMap((is, x) => (is ? [`M${x} ${y}h1v1h-1z`] : [])))
  return (
    <svg className="squares" role="img" aria-label={name} viewBox={`0 0 ${rows.length} ${rows.length}`}>
      <path className="light" d={`M0 0h${rows.length}v${rows.length}H0z`} />
      <path className="dark" d={dark.join('')} />
    </svg>
  )
}
