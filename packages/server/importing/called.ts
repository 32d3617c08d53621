import type { InstrumentKind } from '@comity/instrument'
import type { ReadText } from './reader.ts'

/**
 * A text that the reader takes for none of its kinds, with the kind that its first lines call it by: what statements,
 * declarations and programmes of action are filed and looked for as. What a person has said stays.
 */
export function withKindCalled(text: ReadText): ReadText {
  const { instrument, document, marking, read } = text
  if (marking !== undefined || instrument.kind !== 'other') return text
  const kind = kindCalled(document.text)
  if (kind === null) return text
  return {
    ...text,
    instrument: { ...instrument, kind },
    ...(read === undefined ? {} : { read: { ...read, kind } }),
  }
}

/** A heading stands near the top, behind the emblem's words, the symbol and the date. */
const linesLooked = 25
const longestHeading = 200

function kindCalled(text: string): InstrumentKind | null {
  const lines = text.split('\n', 200).map((line) => line.replace(/^[#*_\s]+|[*_\s]+$/g, ''))
  const top = lines.filter((line) => line !== '').slice(0, linesLooked)
  for (const line of top.filter(({ length }) => length <= longestHeading))
    for (const [kind, words] of headings) if (words.test(line)) return kind
  return null
}

const headings: readonly (readonly [InstrumentKind, RegExp])[] = [
  // "Memorandum of Understanding between …" · "Accord de coopération entre …" · "مذكرة تفاهم بين …"; the reader knows
  // them where they stand above a title, not where they are the title.
  [
    'agreement',
    /^(?:Memorandum of (?:Understanding|Cooperation)|(?:Cooperation |Framework )?Agreement) between(?!\p{L})|^(?:Mémorandum d[’'](?:accord|entente)|Accord(?:-cadre)?(?: de coopération)?) entre(?!\p{L})|^(?:مذكرة (?:تفاهم|تعاون)|اتفاق|اتفاقية) بين(?!\p{L})/iu,
  ],
  // "Report of the Secretary-General" · "Rapport du Secrétaire général" · "تقرير الأمين العام"
  [
    'report',
    /^(?:(?:Annual|Joint) )?Report (?:of|by) the(?!\p{L})|^Rapport (?:annuel |conjoint )?(?:du|de la|des)(?!\p{L})|^تقرير (?:الأمين|المجلس|اللجنة)(?!\p{L})/iu,
  ],
  // "FINAL COMMUNIQUÉ" · "Communiqué final" · "البيان الختامي"
  ['communique', /^(?:(?:Final|Joint) )?Communiqu[eé](?!\p{L})|^البيان (?:الختامي|المشترك)/iu],
  // "S/PRST/2013/16" · "Statement by the President of the Security Council" · "Déclaration de la Présidente"
  [
    'statement',
    /^S\/PRST\/\d|^(?:(?:Presidential|Joint) )?Statement (?:by|of|on)(?!\p{L})|^Déclaration (?:du|de la) Président|^Declaración de la Presidencia|^بيان (?:من|صادر|رئيس)/iu,
  ],
  // "OIC-2025: Programme of Action" · "Programme d’action" · "برنامج عمل"
  [
    'programme of action',
    /^(?:\S{1,20} ){0,6}(?:Programme|Plan) of Action(?!\p{L})|^(?:Programme|Plan) d[’']action|^Programa de Acción|^برنامج (?:ال)?عمل/iu,
  ],
  // "Makkah Declaration" · "DECLARATION" · "Déclaration d’Istanbul" · "إعلان مكة"
  [
    'declaration',
    /^(?:\p{Lu}\S{1,20} ){0,3}Declaration(?!\p{L})|^DECLARATION(?!\p{L})|^Déclaration |^Declaración |^إعلان /u,
  ],
  // "Memorandum" · "Aide-mémoire"; one of understanding is an agreement.
  [
    'memorandum',
    /^(?:Joint )?Memorandum(?! of)(?!\p{L})|^Aide-m[ée]moire(?!\p{L})|^Mémorandum(?! d)(?!\p{L})|^مذكرة(?! تفاهم)(?!\p{L})/iu,
  ],
]
