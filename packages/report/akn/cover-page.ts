import { enactingWords, type Instrument, type Language } from '@comity/instrument'
import { dated } from './dates.ts'
import { block, inline, type Xml } from './xml.ts'

/** What stands before a value on a cover page, in each official language. */
type Labels = {
  readonly distribution: string
  readonly agendaItem: string
  readonly onBehalf: string
  readonly nations: string
}

const LABELS: Readonly<Record<Language, Labels>> = {
  en: {
    distribution: 'Distr.:',
    agendaItem: 'Agenda item',
    onBehalf: 'On behalf of',
    nations: 'United Nations',
  },
  fr: { distribution: 'Distr.', agendaItem: 'Point', onBehalf: 'Au nom de :', nations: 'Nations Unies' },
  es: { distribution: 'Distr.', agendaItem: 'Tema', onBehalf: 'En nombre de', nations: 'Naciones Unidas' },
  ru: {
    distribution: 'Distr.:',
    agendaItem: 'Пункт',
    onBehalf: 'От имени:',
    nations: 'Организация Объединенных Наций',
  },
  ar: { distribution: 'Distr.:', agendaItem: 'البند', onBehalf: 'باسم', nations: 'الأمم المتحدة' },
  zh: { distribution: 'Distr.:', agendaItem: '议程项目', onBehalf: '代表', nations: '联合国' },
}

/** The cover page: each value of the header on its own line, its exact value beside the words. */
export function coverPage(instrument: Instrument): Xml {
  const { symbol, organ, distribution, date, session, agendaItem, agendaTitle, language } = instrument
  const labels = LABELS[language]
  return block('coverPage', { eId: 'coverPage_1' }, [
    line(inline('docAuthority', { refersTo: '#publisher' }, [labels.nations])),
    symbol === null ? null : line(inline('docNumber', { refersTo: '#symbol' }, [symbol])),
    organ === null
      ? null
      : line(inline('docAuthority', { refersTo: '#issuingBody' }, [printedOrgan(organ, language)])),
    distribution === null
      ? null
      : line(
          inline('docStatus', { refersTo: '#distribution', title: distribution }, [
            `${labels.distribution} ${distribution}`,
          ]),
        ),
    date === null ? null : line(inline('docDate', { ...dated(date), refersTo: '#dateOfIssuance' }, [date])),
    session === null
      ? null
      : line(
          inline(
            'session',
            { refersTo: '#issuingBody', value: String(session), eId: 'coverPage_1__session_1' },
            [String(session)],
          ),
        ),
    agendaItem === null
      ? null
      : line(
          inline('inline', { name: 'agenda item', title: agendaItem }, [
            `${labels.agendaItem} ${agendaItem}`,
          ]),
        ),
    agendaTitle === null ? null : line(inline('inline', { name: 'agenda item name' }, [agendaTitle])),
    ...instrument.sponsors.map((sponsor) =>
      line(inline('docProponent', { refersTo: '#sponsor' }, [sponsor])),
    ),
    instrument.sponsorsOnBehalfOf === null
      ? null
      : line(
          `${labels.onBehalf} `,
          inline('inline', { name: 'on behalf of' }, [instrument.sponsorsOnBehalfOf]),
        ),
  ])
}

function printedOrgan(organ: string, language: Language): string {
  return enactingWords(organ, language) ?? organ
}

function line(...words: (Xml | string)[]): Xml {
  return inline('p', {}, words)
}
