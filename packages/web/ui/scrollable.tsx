import type { ReactNode } from 'react'

type Props = { label: string; children: ReactNode }

/** A part that is wider than a narrow page. The keyboard must reach it to scroll it (WCAG 2.1.1), so it can take the focus. */
export function Scrollable({ label, children }: Props) {
  return (
    <section
      className="scrolls"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled from the keyboard
      tabIndex={0}
    >
      {children}
    </section>
  )
}
