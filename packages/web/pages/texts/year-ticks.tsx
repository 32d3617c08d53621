import { useWords } from '../../messages/words.ts'

/** A tick for each year in which a cited text was adopted. The sentence below it says the ends. */
export function YearTicks({ years }: { years: readonly number[] }) {
  const { dir } = useWords()
  const first = Math.min(...years)
  const last = Math.max(...years)
  if (years.length === 0 || first === last) return null
  const share = (year: number): string => {
    const along = 1 + (97 * (year - first)) / (last - first)
    return `${(dir === 'rtl' ? 99 - along : along).toFixed(1)}%`
  }
  return (
    <svg className="ticks" width="100%" height="20" aria-hidden="true" focusable="false">
      <line x2="100%" y1="19.5" y2="19.5" />
      {[...new Set(years)].map((year) => (
        <rect key={year} x={share(year)} y="3" width="3" height="14" />
      ))}
    </svg>
  )
}
