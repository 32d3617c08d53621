import type { Brief, BriefLine } from '@comity/contract'
import type { LoaderFunctionArgs } from 'react-router'
import { useWords } from '../../messages/words.ts'
import { Name, useNameText } from '../../ui/name.tsx'
import { withQuery } from '../addresses.ts'
import { ask } from '../answer.ts'
import { SubjectLink } from '../desk/subject.tsx'
import { useSpace } from '../in-space.ts'
import { OnServer, useOnServer } from '../on-server.ts'
import { PageTitle } from '../title.tsx'
import './brief.css'

export const handle = { hydrate: false }

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams.get('about')
  const about = asked === null || asked === '' ? 'cooperation' : asked
  const brief = await ask(context, 'brief', { space: params.space ?? '', about })
  return new OnServer({ brief, about })
}

/** One page about the cooperation, a body, an area or a meeting, to be read before one speaks about it. */
export default function BriefPage() {
  const { brief, about } = useOnServer<typeof loader>()
  const { say, date, lang } = useWords()
  const text = useNameText()
  const { id: space } = useSpace()
  const { names, title, language } = brief.about
  const named = names === null ? title : text(names)
  return (
    <article className="brief">
      <PageTitle title={`${say('brief.title')}: ${named}`} />
      <h1 className="title">
        {names === null ? <bdi lang={language ?? undefined}>{title}</bdi> : <Name of={names} />}
      </h1>
      <p className="under dotted">
        <span>{say('brief.as-at', { date: date(brief.today) })}</span>
        <a className="take" href={withQuery('/api/v1/brief.docx', { space, about, lang })} download>
          {say('brief.docx')}
        </a>
      </p>
      {brief.sections.map((section) => (
        <Part key={section.section} of={section} />
      ))}
    </article>
  )
}

function Part({ of: { section, total, lines } }: { of: Brief['sections'][number] }) {
  const { say, number } = useWords()
  return (
    <section aria-labelledby={section}>
      <h2 id={section}>
        {say(`brief.${section}`)} <span className="count">{number(total)}</span>
      </h2>
      {total === 0 && <p className="quiet">{say('brief.none')}</p>}
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={`${line.subject.kind} ${line.subject.record}`}>
              <span>
                {line.asks && <bdi lang={line.subject.language ?? undefined}>{line.asks}</bdi>}{' '}
                <SubjectLink of={line.subject} />
                {line.unconfirmed && <small>{say('state.read')}</small>}
              </span>
              <When of={line} />
            </li>
          ))}
        </ul>
      )}
      {total > lines.length && <p className="quiet">{say('brief.more', { n: total - lines.length })}</p>}
    </section>
  )
}

function When({ of: { days, late } }: { of: BriefLine }) {
  const { say, dates } = useWords()
  return (
    <span className={late ? 'when late' : 'when'}>
      {days !== null && dates(days.from, days.to)}
      {late && (days === null ? '' : say('comma')) + say('brief.late')}
    </span>
  )
}
