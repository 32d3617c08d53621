import type { ReactNode } from 'react'

type Props = {
  label: string
  /**
   * Where a narrow page begins to show it: at its start, or at its end, as a line of years that ends with today. What is
   * of the class `opens-here` comes to its middle where a script can bring it there (reading.js).
   */
  from?: 'start' | 'end'
  children: ReactNode
}

/** A part that is wider than a narrow page. The keyboard must reach it to scroll it (WCAG 2.1.1), so it can take the focus. */
export function Scrollable({ label, from = 'start', children }: Props) {
  return (
    <section
      className={from === 'end' ? 'scrolls from-end' : 'scrolls'}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled from the keyboard
      tabIndex={0}
    >
      {children}
    </section>
  )
}
