import type { ReactNode } from 'react'

type Props = {
  id: string
  title: ReactNode
  /** What stands at the end of the head: a link to the whole list, a key. */
  aside?: ReactNode
  className?: string
  children: ReactNode
}

/** A part of a page under its own head. */
export function Section({ id, title, aside, className, children }: Props) {
  return (
    <section
      className={className ? `section ${className}` : 'section'}
      id={id}
      aria-labelledby={`${id}-head`}
    >
      <header>
        <h2 id={`${id}-head`}>{title}</h2>
        {aside}
      </header>
      {children}
    </section>
  )
}
