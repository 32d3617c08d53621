import type { ReviewReason } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { useAddresses } from '../in-space.ts'
import { paragraphWords } from '../paragraph.ts'
import { PartyNames } from '../party.tsx'
import { DocumentSymbol } from '../symbol.tsx'

/** The rules that a mandate falls under, each with what shows it. */
export function Reasons({ of: reasons }: { of: readonly ReviewReason[] }) {
  const { say } = useWords()
  return (
    <ul className="reasons">
      {reasons.map((reason) => (
        <li key={reason.rule}>
          <b>{say(`rule.${slugOf(reason.rule)}`)}.</b> <Evidence of={reason} />
        </li>
      ))}
    </ul>
  )
}

type Slug = 'past-its-clause' | 'fully-implemented' | 'duplicative' | 'inactive'
export const slugOf = (rule: string) => rule.replaceAll(' ', '-') as Slug

function Evidence({ of: reason }: { of: ReviewReason }) {
  const words = useWords()
  const { say, tell, date } = words
  const to = useAddresses()
  const day = reason.on === null ? '' : date(reason.on)
  switch (reason.rule) {
    case 'past its clause':
      return say(reason.clause === 'expires' ? 'rule.expires' : 'rule.review', { date: day })
    case 'fully implemented':
      return tell('rule.all-say', { bodies: <PartyNames of={reason.said} /> })
    case 'inactive':
      return say('rule.years', { date: day, years: reason.years ?? 0 })
    case 'duplicative':
      return (
        <>
          {reason.alike.map(({ id, symbol, in: paragraph, percent }) => (
            <span key={id}>
              {tell('rule.alike', {
                percent,
                where: (
                  <a href={to.mandate(id)}>
                    {symbol && (
                      <>
                        <DocumentSymbol of={symbol} />
                        {say('comma')}
                      </>
                    )}
                    {paragraphWords(words, paragraph)}
                  </a>
                ),
              })}{' '}
            </span>
          ))}
        </>
      )
  }
}
