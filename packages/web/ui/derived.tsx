import type { ReactNode } from 'react'

/**
 * A value that was worked out and not printed, with the rule that says how. The rule shows on hover and focus;
 * as the target of its own link it stays, which is how a finger opens it.
 */
export function Derived({ id, rule, children }: { id: string; rule: ReactNode; children: ReactNode }) {
  return (
    <span className="worked-out">
      <a className="derived" href={`#${id}`} aria-describedby={id}>
        {children}
      </a>
      <span className="rule" id={id} role="tooltip">
        {rule}
      </span>
    </span>
  )
}
