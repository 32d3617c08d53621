import type { PlainVerb } from '../../lexicon/plain-verb.ts'
import type { Directive } from '../../lexicon/verbs-en.ts'
import { FRENCH_BESIDE, FRENCH_OTHER_VERBS, FRENCH_VERBS } from '../../lexicon/verbs-fr.ts'
import { frenchOrdinalOf } from '../../sessions/index.ts'
import { behindFrenchParticle, frenchActionAt } from './french-action.ts'
import { FRENCH_LIST } from './french-list.ts'
import type { PlainGrammar, PlainSubject, PlainVerbAt } from './grammar.ts'

const beside = [...FRENCH_BESIDE].sort((a, b) => b.length - a.length).join('|')
const names = [...FRENCH_VERBS.map((v) => v.verb), ...FRENCH_OTHER_VERBS].sort((a, b) => b.length - a.length)
// "continue d’encourager"
const CONTINUED: readonly (readonly [string, string])[] = [
  ['encourager', 'encourage'],
  ['engager', 'engage'],
  ['exhorter', 'exhorte'],
  ['inviter', 'invite'],
  ['demander', 'demande'],
  ['prier', 'prie'],
]
// "Prie" · ", et, à cet égard, engage" · " et invite également instamment"
const VERB = new RegExp(
  `(?:^|[,;:] (?:et,? )?| et,? )(?:(?:${beside}),? ){0,3}(?<pronoun>les |leur |lui |l’|(?:le |la )(?=prie|invite|exhorte|encourage|engage))?(?:(?<verb>${names.map(eitherCase).join('|')})|(?<continued>[Cc]ontinue (?:de |d’|à )(?<clitic>les |l’|leur |lui )?(?<infinitive>${CONTINUED.map(([infinitive]) => infinitive).join('|')})))(?![\\p{L}’'-])(?<beside>(?:,? (?:${beside}|instamment)(?![\\p{L}’'-])){0,3})`,
  'gu',
)
const byInfinitive: ReadonlyMap<string, string> = new Map(CONTINUED)
const byName: ReadonlyMap<string, PlainVerb> = new Map(FRENCH_VERBS.map((v) => [v.verb, v]))

function findVerbs(text: string): PlainVerbAt[] {
  return Array.from(text.matchAll(VERB), (match) => {
    const groups = match.groups as Readonly<Record<string, string | undefined>>
    const { pronoun, verb: printed, continued, clitic, infinitive, beside: after = '' } = groups
    const verb = byName.get((printed ?? byInfinitive.get(infinitive ?? '') ?? '').toLowerCase()) ?? null
    const end = match.index + match[0].length
    const urgent = after.includes('instamment') ? ' instamment' : ''
    const from = end - after.length - (printed ?? continued ?? '').length - (pronoun ?? '').length
    return {
      verb,
      name: `${verb?.verb ?? ''}${urgent}`,
      pronoun: (pronoun ?? clitic) !== undefined,
      from,
      end,
    }
  })
}

function eitherCase(verb: string): string {
  return `[${verb[0]?.toUpperCase()}${verb[0]}]${verb.slice(1)}`
}

// "les États doivent" · "que le Groupe tiendra" · "que les Parties veillent"
const MODAL = / (?:doit|doivent|devrait|devraient|devra|devront)(?![\p{L}])/gu
const ASKED =
  / (?:doit|doivent|devrait|devraient|devra|devront|puisse|puissent|continue|continuent|fasse|fassent|prenne|prennent|veille|veillent|soit|soient|mette|mettent|tienne|tiennent|établisse|établissent|fournisse|fournissent|se retire|se retirent|cesse|cessent|respecte|respectent|applique|appliquent|coopère|coopèrent|renforce|renforcent|adopte|adoptent|présente|présentent|[\p{Ll}]{2,}(?:era|eront|ira|iront|dra|dront))(?![\p{L}])/gu

// "soient prises", "doit être close": what is done to a thing names nobody
const PASSIVE =
  /^ (?:soit|soient|sera|seront|(?:doit|doivent|devrait|devraient|devra|devront|puisse|puissent) être)(?![\p{L}])/u

function subjectOf(text: string, from: number, to: number, does: Directive): PlainSubject | null {
  const pattern = does === 'say' ? MODAL : ASKED
  const start = behindAside(text, from, to)
  pattern.lastIndex = start
  const match = pattern.exec(text)
  if (match === null || match.index >= to) return null
  return { from: start, to: match.index, acts: !PASSIVE.test(text.slice(match.index, match.index + 24)) }
}

/** "que, si la Conférence adopte …, le groupe": the subject stands behind the last of the asides. */
function behindAside(text: string, from: number, to: number): number {
  if (text[from] !== ',') return from
  const subject = /, (?=(?:les |le |la |l’|tous |toutes |chaque |ce |cet )(?!cas échéant))/g
  subject.lastIndex = from + 1
  const match = subject.exec(text)
  return match === null || match.index >= to ? from : subject.lastIndex
}

const REPEATED =
  /^(?:l’|la |sa |ses |son |les )(?:[\p{Ll}]+ )?(?<noun>demandes?|invitation|appels?|recommandation|prière)(?: [\p{Ll}]+)? (?=à |aux |au |adressée? (?:à |aux |au ))(?:adressée? )?/u

export const FRENCH: PlainGrammar = {
  language: 'fr',
  assembly: 'Assemblée générale',
  findVerbs,
  aside: new RegExp(`^\\s*(?:,[^,;:]{1,160},\\s*|(?:${beside}|instamment)(?![\\p{L}]),?\\s*)`, 'u'),
  that: /^(?:que(?=[ ,])|qu’)/,
  organActs: (words) => /^(?:de (?!l’|la |les )|d’)/.test(words),
  behindParticle: behindFrenchParticle,
  actionAt: frenchActionAt,
  subjectOf,
  repeated: (text, from, to) => {
    const match = REPEATED.exec(text.slice(from, Math.min(to, from + 120)))
    if (match === null) return null
    const noun = match.groups?.noun as string
    const verb = byName.get(
      noun.startsWith('invitation') ? 'invite' : noun.startsWith('appel') ? 'lance un appel' : 'demande',
    ) as PlainVerb
    return { from: from + match[0].length, verb: { ...verb, to: 'à', action: ['de', 'à'] } }
  },
  list: FRENCH_LIST,
  between: / (?:entre|parmi) (?=(?:les |le |la |l’|ses |tous |toutes |\p{Lu}))/gu,
  counterpart:
    /(?:coop(?:érer|ération)|collabor(?:er|ation)|consult(?:er|ations?)|concert(?:ation)?|dialogue[rs]?|travailler|partenariats?|échanges?|contacts)(?: (?:étroitement|pleinement|activement|plus étroitement))? avec (?=les |le |la |l’|ses |tous |\p{Lu})/gu,
  session: /(?:à|de|durant|lors de|pendant|avant|pour) (?:sa|la) ([\p{Ll}-]+(?: et [\p{Ll}-]+)?) session/gu,
  sessionOf: frenchOrdinalOf,
  deadline:
    /(?:au plus tard (?:le |en |fin |à la fin de )?|avant (?:le |la fin de |fin )?|d’ici (?:à |au |à la fin de |fin |la fin de )?(?:la fin de )?|le )$/,
  recurs: [
    [/tous les deux ans|biennal(?:e|es|aux)?(?![\p{L}])/u, 'P2Y'],
    [/tous les trois ans|triennal/u, 'P3Y'],
    [
      /chaque année|annuellement|tous les ans|une fois par an|(?:un|de|des) (?:rapports?|réunions?|consultations?) annuel/u,
      'P1Y',
    ],
  ],
  reports:
    /(?:présenter|soumettre|établir|transmettre|communiquer|remettre|adresser|fournir|donner)(?![\p{L}])[^;]{0,160}(?<![\p{L}])(?:rapports?|comptes? rendus?|exposés?|informations?|renseignements)(?![\p{L}])|faire rapport|rendre compte|(?:l’|les |la |le |lui |s’)?informer |tenir (?:[\p{L}’ ]{1,80} )?informée?s?(?![\p{L}])|faire figurer dans (?:son|ses|leurs?) rapports?/u,
}
