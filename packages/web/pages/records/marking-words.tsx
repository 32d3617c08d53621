import type { Classification, MarkedKind } from '@comity/contract'
import type { MessageKey } from '../../messages/en.ts'
import { useWords, type Words } from '../../messages/words.ts'
import { useAddresses } from '../in-space.ts'

/** What a record is marked: "confidential until 1 June 2027". */
export function markingWords({ say, date }: Words, { level, set, fallsOn }: Classification): string {
  const word = levelWords(say, level)
  if (fallsOn === null) return word
  return say(level === set ? 'marking.falls' : 'marking.fell', { level: word, date: date(fallsOn) })
}

export const levelWords = (say: Words['say'], level: string): string =>
  say(`marking.${level.replaceAll(' ', '-')}` as MessageKey)

/** The same in a row or beneath a title; what is not for everybody stands out by its weight. */
export function MarkingWords({ of }: { of: Classification }) {
  const words = useWords()
  const told = markingWords(words, of)
  return of.level === 'unclassified' ? <span className="quiet">{told}</span> : <b>{told}</b>
}

type Props = { of: Classification; kind: MarkedKind; record: string; history?: string }

/** Beneath the title of a record: what it is marked, who may see it, and what was done to it. */
export function RecordLine({ of, kind, record, history = kind }: Props) {
  const { say } = useWords()
  const to = useAddresses()
  return (
    <p className="under dotted">
      <span>
        <MarkingWords of={of} />
      </span>
      <a href={to.recordMarking(kind, record)}>{say('marking.link')}</a>
      <a href={to.recordHistory(history, record)}>{say('history.link')}</a>
    </p>
  )
}
