import type { CitationFound, Mark, ProvisionView, SubParagraphView } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { entriesOf } from './entries.ts'
import { Margin } from './margin.tsx'
import { MarkedWords } from './words.tsx'

type Props = { provision: ProvisionView; lang: string }

/** A paragraph at its address: number, words, and beside them what was found and the notes. */
export function Provision({ provision, lang }: Props) {
  const { id, part, number, headings } = provision
  const { entries, numbers } = entriesOf(provision)
  const citations = new Map(
    provision.found.flatMap((found): [string, CitationFound][] =>
      found.kind === 'citation' ? [[found.id, found]] : [],
    ),
  )
  const marked = { provision: id, numbers, citations }
  return (
    <>
      {headings.map((heading) => (
        <h3 key={heading} className="heading" lang={lang} dir={directionOf(lang)}>
          {heading}
        </h3>
      ))}
      <div className={`provision ${part}`} id={id}>
        <Address id={id} part={part} number={number} lang={lang} />
        <div className="words" lang={lang} dir={directionOf(lang)}>
          <p>
            <MarkedWords
              text={provision.text}
              marks={[...openingOf(provision), ...provision.marks]}
              {...marked}
            />
          </p>
          <SubParagraphs of={provision.children} {...marked} />
        </div>
        {(entries.length > 0 || provision.notes.length > 0) && (
          <Margin provision={provision} entries={entries} lang={lang} marked={marked} />
        )}
      </div>
    </>
  )
}

/** The opening phrase, set apart as the organizations print it. */
function openingOf({ id, text, words }: ProvisionView): Mark[] {
  return words !== '' && text.startsWith(words) ? [{ from: 0, to: words.length, kind: 'words', ref: id }] : []
}

/** The number is the address: "pp 12", "5." */
function Address({
  id,
  part,
  number,
  lang,
}: Pick<ProvisionView, 'id' | 'part' | 'number'> & { lang: string }) {
  const { say } = useWords()
  const n = part === 'preamble' ? id.slice(2) : number
  const name =
    part === 'preamble'
      ? say('text.address.preamble', { n })
      : n === ''
        ? say('text.address.unnumbered')
        : say('text.address.operative', { n })
  return (
    <a className="address" href={`#${id}`} title={name}>
      {part === 'preamble' ? (
        say('text.pp', { n })
      ) : (
        <bdi lang={lang} dir={directionOf(lang)}>
          {printedNumber(n, lang)}
        </bdi>
      )}
    </a>
  )
}

/** As the organizations print it: "5." and, in Arabic, "5 -". A closing paragraph bears none. */
function printedNumber(n: string, lang: string): string {
  if (n === '') return '¶'
  return lang === 'ar' ? `${n} -` : `${n}.`
}

type SubProps = {
  of: readonly SubParagraphView[]
  provision: string
  numbers: ReadonlyMap<string, number>
  citations: ReadonlyMap<string, CitationFound>
}

function SubParagraphs({ of: children, ...marked }: SubProps) {
  if (children.length === 0) return null
  return (
    <ol className="subs">
      {children.map((child) => (
        <li key={`${child.number} ${child.text}`}>
          <span className="letter">{child.number}</span>
          <div>
            <p>
              <MarkedWords text={child.text} marks={child.marks} {...marked} />
            </p>
            <SubParagraphs of={child.children} {...marked} />
          </div>
        </li>
      ))}
    </ol>
  )
}

export const directionOf = (lang: string): 'rtl' | 'ltr' => (lang === 'ar' ? 'rtl' : 'ltr')
