import type { InstrumentRecord, ProvisionView } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { directionOf, Provision } from './provision.tsx'
import './text.css'
import './marks.css'
import './margin.css'

/** The paragraphs of a text, part by part, each with its margin; and what is headed after the last. */
export function Parts({ text }: { text: InstrumentRecord }) {
  const { say } = useWords()
  const preamble = text.provisions.filter(({ part }) => part === 'preamble')
  const operative = text.provisions.filter(({ part }) => part === 'operative')
  // A report or an agreement has paragraphs, and no part that decides.
  const decides = !['report', 'agreement', 'other'].includes(text.kind)
  return (
    <>
      <Part
        name={say('text.preamble')}
        size={say('text.paragraphs.plain', { n: preamble.length })}
        provisions={preamble}
        lang={text.language}
      />
      <Part
        name={say(decides ? 'text.operative' : 'text.part.plain')}
        size={say('text.part.mandates', { paragraphs: operative.length, mandates: text.counts.mandates })}
        provisions={operative}
        lang={text.language}
      />
      {text.headingsAfter.map((heading) => (
        <h3 key={heading} className="heading" lang={text.language} dir={directionOf(text.language)}>
          {heading}
        </h3>
      ))}
    </>
  )
}

type PartProps = { name: string; size: string; provisions: readonly ProvisionView[]; lang: string }

function Part({ name, size, provisions, lang }: PartProps) {
  if (provisions.length === 0) return null
  return (
    <>
      <h2 className="part">
        {name} <small>{size}</small>
      </h2>
      {provisions.map((provision) => (
        <Provision key={provision.id} provision={provision} lang={lang} />
      ))}
    </>
  )
}
