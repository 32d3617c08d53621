import type { Subject } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { Name } from '../../ui/name.tsx'
import type { Addresses } from '../addresses.ts'
import { useAddresses } from '../in-space.ts'
import { paragraphWords } from '../paragraph.ts'
import { DocumentSymbol } from '../symbol.tsx'

/** A record by what it is called, on its own page; beneath it the paragraph that it stands in. `href` leads elsewhere. */
export function SubjectLink({ of: subject, href }: { of: Subject; href?: string }) {
  const words = useWords()
  const to = useAddresses()
  const { text, names, title, language } = subject
  return (
    <>
      <a href={href ?? addressOfSubject(to, subject)}>
        {names ? <Name of={names} /> : <bdi lang={language ?? undefined}>{title}</bdi>}
      </a>
      {text && (text.symbol || text.in) && (
        <small>
          {text.symbol && <DocumentSymbol of={text.symbol} />}
          {text.symbol && text.in && words.say('comma')}
          {text.in && paragraphWords(words, text.in)}
        </small>
      )}
    </>
  )
}

/** Where a record has its page. */
function addressOfSubject(to: Addresses, { kind, record, text, area }: Subject): string {
  switch (kind) {
    case 'activity':
      return to.activity(record)
    case 'agreement':
      return to.agreement(record)
    case 'meeting':
      return to.meeting(record)
    case 'party':
      return to.party(record)
    case 'letter':
      return to.letter(record)
    case 'mandate':
      return to.mandate(record)
    case 'proposed-area':
      return `${to.areas}#proposed-${record}`
    case 'idea':
      return `${to.area(area ?? '')}#idea-${record}`
    case 'space':
      return to.release
    default:
      return to.text(text?.id ?? record, text?.in ?? undefined)
  }
}
