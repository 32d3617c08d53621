import type { Addressee, PartyRef } from '@comity/contract'
import { useWords } from '../messages/words.ts'
import { Name, useNameText } from '../ui/name.tsx'
import { Side } from '../ui/side.tsx'
import { sideOfParty, useAddresses, useSpace } from './in-space.ts'
import { ownName } from './own-name.ts'

/** A body with the mark of its side; `short` by its abbreviation, or without the name of its organization. */
export function Party({ of: party, short = false }: { of: PartyRef; short?: boolean }) {
  const space = useSpace()
  const { lang } = useWords()
  const text = useNameText()
  const shortly = useShortName()
  const side = sideOfParty(space, party)
  if (!short) {
    return (
      <Side of={side}>
        <Name of={party.names} />
      </Side>
    )
  }
  return (
    <Side of={side} title={text(party.names)}>
      {party.abbreviation === null ? (
        <bdi lang={party.names[lang] === undefined ? 'en' : undefined}>{shortly(party)}</bdi>
      ) : (
        <bdi className="keep">{party.abbreviation}</bdi>
      )}
    </Side>
  )
}

/** A body by as few words as tell it, where its side is told beside it. */
export function useShortName(): (party: Pick<PartyRef, 'names' | 'abbreviation' | 'id'>) => string {
  const { sides } = useSpace()
  const { lang } = useWords()
  const text = useNameText()
  return ({ id, names, abbreviation }) => {
    if (abbreviation !== null) return abbreviation
    const side = sides.find((one) => id.startsWith(`${one.id}/`))
    return side === undefined ? text(names) : ownName(text(names), text(side.names), lang)
  }
}

/** Bodies in a sentence: "A, B and C". */
export function PartyNames({ of: parties, short = false }: { of: readonly PartyRef[]; short?: boolean }) {
  const { listed } = useWords()
  return listed(parties.map((party) => <Party key={party.id} of={party} short={short} />))
}

type AddresseesProps = { of: readonly Addressee[]; lang?: string; short?: boolean }

/**
 * Those who are addressed, each on a line of its own: the bodies that the words stand for,
 * or the words themselves where no body is known by them.
 */
export function Addressees({ of: addressees, lang, short = false }: AddresseesProps) {
  return (
    <ul className="bodies">
      {addressees.flatMap(({ text, parties }) =>
        parties.length === 0
          ? [
              <li key={text}>
                <bdi lang={lang}>{text}</bdi>
              </li>,
            ]
          : parties.map((party) => (
              <li key={`${text} ${party.id}`} title={text}>
                <Party of={party} short={short} />
              </li>
            )),
      )}
    </ul>
  )
}

/** The same, each leading to the page of the body. */
export function PartyLinks({ of: named, lang }: { of: readonly Addressee[]; lang: string }) {
  const to = useAddresses()
  return (
    <ul className="bodies">
      {named.flatMap(({ text, parties }) =>
        parties.length === 0
          ? [
              <li key={text}>
                <bdi lang={lang}>{text}</bdi>
              </li>,
            ]
          : parties.map((party) => (
              <li key={`${text} ${party.id}`}>
                <a href={to.party(party.id)}>
                  <Party of={party} />
                </a>
              </li>
            )),
      )}
    </ul>
  )
}
