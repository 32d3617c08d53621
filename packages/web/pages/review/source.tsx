import type { Found, InstrumentRecord, Mark } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { DiscussionLink } from '../discussion/link.tsx'
import { useAddresses } from '../in-space.ts'
import { cutAtMarks, type Stroke } from '../texts/marks.ts'
import { directionOf } from '../texts/provision.tsx'
import type { Reviewed } from './reviewed.ts'

type Props = { of: Reviewed; text: InstrumentRecord; mayJudge: boolean }

/** The paragraph that a finding was read in, its own words lit, between the paragraphs before and after it. */
export function Source({ of: { found, provision }, text, mayJudge }: Props) {
  const { say } = useWords()
  const to = useAddresses()
  const place = text.provisions.findIndex(({ id }) => id === provision.id)
  const [before, after] = [text.provisions[place - 1], text.provisions[place + 1]]
  const n = provision.part === 'preamble' ? provision.id.slice(2) : provision.number
  const title = provision.part === 'preamble' ? 'review.source.preamble' : 'review.source'
  return (
    <section className="source" aria-labelledby="source-head">
      <header>
        <h2 id="source-head">{say(title, { n })}</h2>
        <a href={to.text(text.id, provision.id)}>{say('review.open')}</a>
        {mayJudge && <a href={to.addFrom(text.id, provision.id)}>{say('review.add')}</a>}
        <DiscussionLink kind="provision" record={`${text.id}#${provision.id}`} />
      </header>
      <div lang={text.language} dir={directionOf(text.language)}>
        {before && <p className="around">{before.text}</p>}
        <div className="lit-paragraph">
          <p>
            <LitWords text={provision.text} marks={provision.marks} of={found} />
          </p>
          {provision.children.map((child) => (
            <p key={`${child.number} ${child.text}`} className="sub">
              {child.number} <LitWords text={child.text} marks={child.marks} of={found} />
            </p>
          ))}
          {provision.notes.map((note) => (
            <p key={note.marker} className="sub note">
              {note.marker} <LitWords text={note.text} marks={note.marks} of={found} />
            </p>
          ))}
        </div>
        {after && <p className="around">{after.text}</p>}
      </div>
    </section>
  )
}

/** The words with those of one finding lit. */
function LitWords({ text, marks, of: found }: { text: string; marks: readonly Mark[]; of: Found }) {
  const own = marks.filter(({ ref, kind }) => ref === found.id && kind !== 'note')
  return cutAtMarks(text, [...own, ...wordsOf(found, text)]).map((part, index) => {
    const key = index
    if (part.kind === 'note') return null
    return part.marks.length === 0 ? (
      part.text
    ) : (
      <mark key={key} className={weightiest(part.marks)}>
        {part.text}
      </mark>
    )
  })
}

/** Who and what verb stand out in the words of what is to be done. */
function weightiest(marks: readonly Stroke[]): string | undefined {
  return (marks.find(({ kind }) => kind === 'verb' || kind === 'addressee') ?? marks[0])?.kind
}

/** Where the words of what is to be done stand; what a person put in other words stands nowhere. */
function wordsOf(found: Found, text: string): Mark[] {
  if (found.kind !== 'mandate' && found.kind !== 'undertaking') return []
  const from = text.indexOf(found.action)
  return from < 0 ? [] : [{ from, to: from + found.action.length, kind: 'words', ref: found.id }]
}
