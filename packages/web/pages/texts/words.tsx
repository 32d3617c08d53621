import type { CitationFound, Mark } from '@comity/contract'
import { type ReactNode, useContext } from 'react'
import { useWords } from '../../messages/words.ts'
import { type SideIndex, sideIndex, useAddresses, useSpace } from '../in-space.ts'
import { addressOfFound } from './entries.ts'
import { LitWordsGiven, strokesOf } from './lit.ts'
import { cutAtMarks, type Stretch, type Stroke } from './marks.ts'

type Props = {
  text: string
  marks: readonly Mark[]
  /** The paragraph that the words stand in. */
  provision: string
  /** The number in the margin of each thing found. */
  numbers: ReadonlyMap<string, number>
  citations: ReadonlyMap<string, CitationFound>
}

/** A paragraph's words with what was found marked in them by its stroke. */
export function MarkedWords({ text, marks, provision, numbers, citations }: Props) {
  const parts = cutAtMarks(text, [...marks, ...strokesOf(text, useContext(LitWordsGiven))])
  let linked: string | undefined
  return parts.map((part, index) => {
    // The same words may repeat; their place among the parts is their only name.
    const key = index
    if (part.kind === 'note') return <NoteMark key={key} marker={part.marker} provision={provision} />
    const verb = part.marks.find(({ kind }) => kind === 'verb')?.ref
    // One link leads from a mandate's verb to what is said of it; the other words light up without being stops.
    const link = verb !== undefined && verb !== linked ? numbers.get(verb) : undefined
    if (link !== undefined) linked = verb
    const words = (
      <MarkedStretch
        key={key}
        part={part}
        numbers={numbers}
        citations={citations}
        href={link === undefined ? undefined : `#${addressOfFound(provision, link)}`}
      />
    )
    return part.marks.some(({ kind }) => kind === 'words') ? <em key={key}>{words}</em> : words
  })
}

type StretchProps = Pick<Props, 'numbers' | 'citations'> & { part: Stretch; href: string | undefined }

function MarkedStretch({ part, numbers, citations, href }: StretchProps): ReactNode {
  const { say } = useWords()
  const space = useSpace()
  const to = useAddresses()
  const side = part.marks.find((mark) => mark.side !== undefined && mark.side !== null)?.side
  const className = classOf(part.marks, sideIndex(space, side), numbers)
  if (className === '') return part.text
  if (href !== undefined) {
    return (
      <a className={`mark ${className}`} href={href}>
        {part.text}
      </a>
    )
  }
  const citation = part.marks.flatMap(({ kind, ref }) =>
    kind === 'citation' ? (citations.get(ref) ?? []) : [],
  )[0]
  if (citation?.held) {
    return (
      <a className={`mark ${className}`} href={to.text(citation.held)}>
        {part.text}
      </a>
    )
  }
  return (
    <mark className={className} title={citation ? `${citation.symbol}, ${say('cited')}` : undefined}>
      {part.text}
    </mark>
  )
}

/** The strokes of a stretch and the numbers of what was found in it; empty where nothing was. */
function classOf(marks: readonly Stroke[], side: SideIndex, numbers: ReadonlyMap<string, number>): string {
  const classes = new Set<string>()
  for (const { kind, ref } of marks) {
    if (kind === 'words') continue
    classes.add(kind === 'addressee' ? 'party' : kind)
    const n = numbers.get(ref)
    if (n !== undefined) classes.add(`f${n}`)
  }
  if (classes.has('party') && side !== null) classes.add(side === 0 ? 'first' : 'second')
  return [...classes].join(' ')
}

function NoteMark({ marker, provision }: { marker: string; provision: string }) {
  const { say } = useWords()
  return (
    <sup>
      <a href={`#${noteAddress(provision, marker)}`} aria-label={say('text.note', { marker })}>
        {marker}
      </a>
    </sup>
  )
}

export const noteAddress = (provision: string, marker: string): string =>
  `${provision}-note-${encodeURIComponent(marker)}`
