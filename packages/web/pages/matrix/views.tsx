import type { BienniumRecord } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { withQuery } from '../addresses.ts'
import { useAddresses } from '../in-space.ts'
import '../../ui/views.css'

/** The ways to see the activities of two years; each has its address. */
const matrixViews = ['table', 'heat', 'timeline', 'calendar', 'situations'] as const
export type MatrixView = (typeof matrixViews)[number]

export function viewIn(request: Request): MatrixView {
  const asked = new URL(request.url).searchParams.get('view')
  return matrixViews.find((view) => view === asked) ?? 'table'
}

type Props = {
  of: Pick<BienniumRecord, 'id'>
  here: MatrixView
  filter: Readonly<Record<string, string>>
}

/** The same activities seen in other ways, narrowed alike. */
export function Views({ of: { id }, here, filter }: Props) {
  const { say } = useWords()
  const to = useAddresses()
  const { group: _, ...same } = filter
  return (
    <nav className="views" aria-label={say('matrix.views')}>
      {matrixViews.map((view) => (
        <a
          key={view}
          href={withQuery(to.matrix(id), { ...(view === 'table' ? {} : { view }), ...same })}
          aria-current={view === here ? 'page' : undefined}
        >
          {say(`matrix.view.${view}`)}
        </a>
      ))}
    </nav>
  )
}
