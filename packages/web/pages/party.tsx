import type { Addressee, PartyRef } from '@comity/contract'
import { Fragment } from 'react'
import { useWords } from '../messages/words.ts'
import { Name, useNameText } from '../ui/name.tsx'
import { Side } from '../ui/side.tsx'
import { sideOfParty, useSpace } from './in-space.ts'

/** A body with the mark of its side; `short` by its abbreviation where it has one. */
export function Party({ of: party, short = false }: { of: PartyRef; short?: boolean }) {
  const space = useSpace()
  const text = useNameText()
  const abbreviation = short ? party.abbreviation : null
  return (
    <Side of={sideOfParty(space, party)} {...(abbreviation ? { title: text(party.names) } : {})}>
      {abbreviation ? <bdi>{abbreviation}</bdi> : <Name of={party.names} />}
    </Side>
  )
}

/** Who is addressed: the bodies that the words stand for, or the words themselves where no body is known by them. */
export function AddresseeNames({
  of: addressee,
  lang,
  short = false,
}: {
  of: Addressee
  lang?: string
  short?: boolean
}) {
  if (addressee.parties.length === 0) {
    return (
      <bdi lang={lang} dir="auto">
        {addressee.text}
      </bdi>
    )
  }
  return <PartyNames of={addressee.parties} short={short} />
}

export function PartyNames({ of: parties, short = false }: { of: readonly PartyRef[]; short?: boolean }) {
  const { listed } = useWords()
  return listed(parties.map((party) => <Party key={party.id} of={party} short={short} />))
}

export function Addressees({ of: addressees, lang }: { of: readonly Addressee[]; lang?: string }) {
  const { say } = useWords()
  return addressees.map((addressee, index) => (
    <Fragment key={addressee.text}>
      {index > 0 && say('comma')}
      <AddresseeNames of={addressee} {...(lang ? { lang } : {})} />
    </Fragment>
  ))
}
