import type { ReactNode } from 'react'

/** Words that belong to one of two sides: 0 bears the disc, 1 the lozenge, null neither. */
export function Side({ of, title, children }: { of: 0 | 1 | null; title?: string; children: ReactNode }) {
  if (of === null) return title ? <span title={title}>{children}</span> : children
  return (
    <span className={`side ${of === 0 ? 'first' : 'second'}`} title={title}>
      {children}
    </span>
  )
}
