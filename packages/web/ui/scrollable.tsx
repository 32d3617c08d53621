import type { ReactNode } from 'react'

type Props = { className?: string; children: ReactNode } & ({ label: string } | { labelledBy: string })

/** A part that is wider than a narrow page. The keyboard must reach it to scroll it (WCAG 2.1.1), so it can take the focus. */
export function Scrollable({ className, children, ...name }: Props) {
  return (
    <section
      className={className ? `scrolls ${className}` : 'scrolls'}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled from the keyboard
      tabIndex={0}
      {...('label' in name ? { 'aria-label': name.label } : { 'aria-labelledby': name.labelledBy })}
    >
      {children}
    </section>
  )
}
