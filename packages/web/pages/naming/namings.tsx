import type { Naming, TextNaming, TextRef } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { useAddresses } from '../in-space.ts'
import { kindKey } from '../kind.ts'
import { paragraphWords } from '../paragraph.ts'
import { Standing } from '../standing.tsx'
import { DocumentSymbol } from '../symbol.tsx'
import { LitWords } from './lit-words.tsx'

/** Every place where one thing is named, each with its words and whether a person has answered for the reading. */
export function Namings({ of: namings }: { of: readonly Naming[] }) {
  const words = useWords()
  const to = useAddresses()
  return (
    <ol className="namings">
      {namings.map(({ id, text, in: at, sub, words: said, lit, standing }) => (
        <li key={id}>
          <p className="where">
            <a href={to.text(text.id, at)}>
              <TextName of={text} />
              {words.say('comma')}
              {paragraphWords(words, at)}
              {sub && (
                <>
                  {' '}
                  <bdi>{sub}</bdi>
                </>
              )}
            </a>
            <TextDate of={text} />
            <Standing of={standing} />
          </p>
          <p>
            <LitWords words={said} lit={lit} lang={text.language} />
          </p>
        </li>
      ))}
    </ol>
  )
}

/** The texts that name something, each with the paragraphs that do. */
export function TextNamings({ of: texts }: { of: readonly TextNaming[] }) {
  const words = useWords()
  const to = useAddresses()
  return (
    <ol className="namings">
      {texts.map(({ text, paragraphs }) => (
        <li key={text.id}>
          <p className="where">
            <a href={to.text(text.id)}>
              <TextName of={text} />
            </a>
            <TextDate of={text} />
            {text.symbol && text.title && (
              <bdi className="of-text" lang={text.language}>
                {text.title}
              </bdi>
            )}
          </p>
          <ul>
            {paragraphs.map((paragraph) => (
              <li key={`${paragraph.in} ${paragraph.sub} ${paragraph.lit[0]?.[0]}`}>
                <a href={to.text(text.id, paragraph.in)}>
                  {paragraphWords(words, paragraph.in)}
                  {paragraph.sub && (
                    <>
                      {' '}
                      <bdi>{paragraph.sub}</bdi>
                    </>
                  )}
                </a>{' '}
                <LitWords words={paragraph.words} lit={paragraph.lit} lang={text.language} most={300} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

/** A text by its symbol, else by its title. */
function TextName({ of: text }: { of: TextRef }) {
  const { say } = useWords()
  if (text.symbol) return <DocumentSymbol of={text.symbol} />
  return text.title ? <bdi lang={text.language}>{text.title}</bdi> : say(kindKey(text.kind))
}

function TextDate({ of: { date: day } }: { of: TextRef }) {
  const { say, date } = useWords()
  return <span>{day ? date(day) : say('unknown-date')}</span>
}
