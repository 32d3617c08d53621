import type { ReactNode } from 'react'
import { Section } from '../ui/section.tsx'

type Props = {
  readonly id: string
  readonly title: string
  readonly of: { readonly total: number; readonly items: readonly unknown[] }
  /** What stands here where there is none. */
  readonly none: string
  /** The way to the whole list, where this shows only its beginning. */
  readonly whole?: { readonly href: string; readonly words: string }
  readonly children: ReactNode
}

/** The beginning of a list on the page of something else. */
export function Beginning({ id, title, of, none, whole, children }: Props) {
  const more = whole !== undefined && of.total > of.items.length
  return (
    <Section id={id} title={title} aside={more && <a href={whole.href}>{whole.words}</a>}>
      {of.items.length === 0 ? <p className="empty">{none}</p> : children}
    </Section>
  )
}
