import { useWords } from '../messages/words.ts'

/** The way to the next page of a list, where there is one. */
export function NextPage({ href }: { href: string | null }) {
  const { say } = useWords()
  if (href === null) return null
  return (
    <p className="onward">
      <a href={href} rel="next">
        {say('next-page')}
      </a>
    </p>
  )
}
