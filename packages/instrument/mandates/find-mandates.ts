import { hullOf, type Place, placeOf, type Span } from '@comity/document'
import type { Addressee, Due, DueDerived, Language, Mandate } from '../instrument.ts'
import type { Provision } from '../provision.ts'
import type { ReadingContext } from '../reading-context.ts'
import { type Body, type DirectiveClause, type DueMention, textOf, type Words } from './clause.ts'
import { deriveDue } from './derive-due.ts'
import { readEnglish } from './english/index.ts'
import { partiesMeant } from './parties-meant.ts'
import { ARABIC } from './plain/arabic.ts'
import { FRENCH } from './plain/french.ts'
import type { PlainGrammar } from './plain/grammar.ts'
import { readPlain } from './plain/read-plain.ts'

/** The mandates that an operative paragraph gives, in the order of its words; none in a preambular or a plain one. */
export function findMandates(provision: Provision, context: ReadingContext): Mandate[] {
  if (provision.part !== 'operative' || provision.plain) return []
  return readClauses(provision, context).map((clause) => mandateOf(clause, provision.id, context))
}

/** English is read by its own rules, French and Arabic by the plain ones; other languages wait for theirs. */
function readClauses(provision: Provision, context: ReadingContext): DirectiveClause[] {
  if (context.language === 'en') return readEnglish(provision, context)
  const grammar = PLAIN[context.language]
  return grammar === undefined ? [] : readPlain(provision, context, grammar)
}

const PLAIN: { readonly [L in Language]?: PlainGrammar } = { fr: FRENCH, ar: ARABIC }

function mandateOf(clause: DirectiveClause, provision: string, context: ReadingContext): Mandate {
  const addressee = (body: Body) => addresseeOf(body, context)
  return {
    in: provision,
    verb: clause.verb,
    addressees: clause.addressees.map(addressee),
    with: clause.with.map(addressee),
    action: clause.action.map(textOf).join(' ').trim(),
    due: dueOf(clause.due),
    dueDerived: derived(clause.due),
    recurs: clause.recurs,
    report: clause.report,
    ...placeOfAll(clause.whole),
  }
}

function addresseeOf(body: Body, context: ReadingContext): Addressee {
  return { text: body.text, parties: partiesMeant(body, context), ...placeOfAll([body.words]) }
}

function dueOf(due: DueMention | null): Due | null {
  if (due === null) return null
  return 'session' in due ? { session: due.session } : due
}

function derived(due: DueMention | null): DueDerived | null {
  return due === null ? null : deriveDue(due)
}

/** Where several stretches stand in the source: their hull, and the pieces where there is more than one. */
function placeOfAll(stretches: readonly Words[]): Place {
  const [first] = stretches
  if (first !== undefined && stretches.length === 1) return placeOf(first.passage, first.from, first.to)
  const spans: Span[] = stretches.flatMap(({ passage, from, to }) => {
    const place = placeOf(passage, from, to)
    return place.pieces ?? [place.span]
  })
  return spans.length > 1 ? { span: hullOf(spans), pieces: spans } : { span: hullOf(spans) }
}
