import type { BienniumRecord, ResultOf } from '@comity/contract'
import type { LoaderFunctionArgs } from 'react-router'
import { useWords } from '../../messages/words.ts'
import { Section } from '../../ui/section.tsx'
import { withQuery } from '../addresses.ts'
import { ask } from '../answer.ts'
import { useAddresses } from '../in-space.ts'
import { ActivityLines } from './activity-lines.tsx'

/** What activities are found by: the mandate that they answer or the agreement that they carry out. */
type Named = { readonly mandate: string } | { readonly agreement: string }

type ActivitiesNaming = {
  readonly page: ResultOf<'activities'>
  /** The programmes in which they stand, the latest first, with how many in each. */
  readonly years: readonly (Pick<BienniumRecord, 'id' | 'from' | 'to'> & { readonly total: number })[]
}

/** The beginning of the activities that name something, and how many of them stand in each programme. */
export async function activitiesNaming(
  context: LoaderFunctionArgs['context'],
  space: string,
  named: Named,
): Promise<ActivitiesNaming> {
  const page = await ask(context, 'activities', { space, ...named, limit: 12 })
  if (page.total === 0) return { page, years: [] }
  const { items: bienniums } = await ask(context, 'bienniums', { space })
  const years = await Promise.all(
    bienniums.map(async ({ id, from, to }) => {
      const { total } = await ask(context, 'activities', { space, biennium: id, ...named, limit: 1 })
      return { id, from, to, total }
    }),
  )
  return { page, years: years.filter(({ total }) => total > 0) }
}

type Props = { of: ActivitiesNaming; named: Named; title: string; none: string }

/** A part of the page of a mandate or an agreement, which leads to each programme narrowed to what names it. */
export function ActivitiesOf({ of: { page, years }, named, title, none }: Props) {
  const { say } = useWords()
  const to = useAddresses()
  return (
    <Section id="activities" title={title}>
      {page.items.length === 0 ? <p className="empty">{none}</p> : <ActivityLines of={page.items} />}
      {years.length > 0 && (
        <p className="under dotted">
          {years.map(({ id, from, to: until, total }) => (
            <a key={id} href={withQuery(to.matrix(id), named)}>
              {say('activities.in-years', { from: String(from), to: String(until), n: total })}
            </a>
          ))}
        </p>
      )}
    </Section>
  )
}
