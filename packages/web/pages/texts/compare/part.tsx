import type { ComparedPart, Comparison } from '@comity/contract'
import { useWords } from '../../../messages/words.ts'
import { useAddresses } from '../../in-space.ts'
import { paragraphWords } from '../../paragraph.ts'
import { directionOf } from '../provision.tsx'

type Props = { part: ComparedPart; comparison: Comparison }

/** One part: its address in both versions, and its words with what was struck and what was put in. */
export function Part({ part, comparison }: Props) {
  const { say } = useWords()
  const { was, is, pieces } = part
  const lang = comparison.to.language
  const state =
    is === null
      ? 'gone'
      : was === null
        ? 'new'
        : pieces.every(({ kind }) => kind === 'kept')
          ? 'kept'
          : 'reworded'
  return (
    <li className={state} id={is ?? `was-${was}`}>
      <p className="where">
        <Where of={part} comparison={comparison} />
        <small>{say(`compare.state.${state}`)}</small>
      </p>
      <p className="words" lang={lang} dir={directionOf(lang)}>
        {pieces.map(({ kind, text }, index) => {
          // A piece's place is its only name.
          const key = index
          if (kind === 'gone') return <del key={key}>{text}</del>
          return kind === 'new' ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>
        })}
      </p>
    </li>
  )
}

function Where({ of: { kind, was, is }, comparison }: { of: ComparedPart; comparison: Comparison }) {
  const words = useWords()
  const to = useAddresses()
  const { instrument, from, to: newer } = comparison
  const text = to.text(instrument.id)
  const name = (id: string): string => {
    if (kind === 'title') return words.say('compare.its-title')
    const [paragraph = '', marker] = id.split('-note-')
    const where = paragraphWords(words, paragraph)
    return marker === undefined ? where : words.say('compare.note', { marker, paragraph: where })
  }
  const link = (id: string, version: number) => (
    <a href={`${text}?lang=${newer.language}&version=${version}#${id.split('-note-')[0]}`}>{name(id)}</a>
  )
  if (is !== null && was !== null && was !== is)
    return words.tell('compare.moved', { was: link(was, from.version), is: link(is, newer.version) })
  if (is !== null) return link(is, newer.version)
  return was === null ? null : link(was, from.version)
}
