import type { InstrumentRecord } from '@comity/contract'
import type { ReactNode } from 'react'
import { useWords } from '../../messages/words.ts'
import { kindKey } from '../kind.ts'
import { Organ } from '../organ.tsx'

/** What was read of the whole text; what was not read says so. */
export function Facts({ text }: { text: InstrumentRecord }) {
  const { say, date, languageName } = useWords()
  const own = (words: string | null) =>
    words && (
      <bdi lang={text.language} dir="auto">
        {words}
      </bdi>
    )
  const facts: [string, ReactNode][] = [
    [say('preview.text-title'), own(text.title)],
    [say('preview.kind'), say(kindKey(text.kind))],
    [say('preview.symbol'), text.symbol && <bdi dir="ltr">{text.symbol}</bdi>],
    [say('preview.organ'), text.organ && <Organ of={text.organ} lang={text.language} />],
    [say('preview.session'), text.session && <bdi>{text.session}</bdi>],
    [say('preview.item'), text.agendaItem && <bdi>{text.agendaItem}</bdi>],
    [say('preview.date'), text.date && date(text.date)],
    [say('preview.adopted'), text.adopted && date(text.adopted)],
    [say('preview.language'), languageName(text.language)],
  ]
  return (
    <dl className="facts" aria-label={say('preview.header')}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value || <span className="quiet">{say('preview.not-said')}</span>}</dd>
        </div>
      ))}
    </dl>
  )
}
