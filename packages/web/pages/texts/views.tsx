import { useWords } from '../../messages/words.ts'
import { useAddresses } from '../in-space.ts'
import '../../ui/views.css'

/** The texts that are held, and those that they recall. */
export function TextViews({ here }: { here: 'held' | 'recalled' }) {
  const { say } = useWords()
  const to = useAddresses()
  const views = [
    { name: 'held', href: to.texts },
    { name: 'recalled', href: to.citations },
  ] as const
  return (
    <nav className="views" aria-label={say('recalled.views')}>
      {views.map(({ name, href }) => (
        <a key={name} href={href} aria-current={name === here ? 'page' : undefined}>
          {say(`recalled.view-${name}`)}
        </a>
      ))}
    </nav>
  )
}
