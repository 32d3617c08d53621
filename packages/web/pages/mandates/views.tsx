import { useWords } from '../../messages/words.ts'
import { withQuery } from '../addresses.ts'
import { useAddresses } from '../in-space.ts'
import '../../ui/views.css'

type Props = { here: 'list' | 'timeline'; filter: Readonly<Record<string, string>> }

/** The same mandates as a list and on a timeline, narrowed alike. */
export function Views({ here, filter }: Props) {
  const { say } = useWords()
  const to = useAddresses()
  const { addressee, verb, area, instrument } = filter
  const same = { addressee, verb, area, instrument }
  const views = [
    { name: 'list', href: withQuery(to.mandates, same) },
    { name: 'timeline', href: withQuery(`${to.mandates}/timeline`, same) },
  ] as const
  return (
    <nav className="views" aria-label={say('timeline.views')}>
      {views.map(({ name, href }) => (
        <a key={name} href={href} aria-current={name === here ? 'page' : undefined}>
          {say(`timeline.view-${name}`)}
        </a>
      ))}
    </nav>
  )
}
