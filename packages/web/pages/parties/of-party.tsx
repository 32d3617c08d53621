import type { PartyRecord } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { useNameText } from '../../ui/name.tsx'
import { Select } from '../../ui/select.tsx'

/** The body that a list is narrowed to by a link from its page, so that the form says what it shows. */
export function OfParty({ party, label }: { party: PartyRecord | null; label: string }) {
  const { say } = useWords()
  const text = useNameText()
  if (party === null) return null
  return (
    <Select
      name="party"
      label={label}
      any={say('parties.any-family')}
      chosen={party.id}
      choices={[{ value: party.id, name: text(party.names) }]}
    />
  )
}
