import type { Language } from '../../instrument.ts'
import type { PlainVerb } from '../../lexicon/plain-verb.ts'
import type { Directive } from '../../lexicon/verbs-en.ts'

/**
 * What a language must tell to have its mandates found by the plain rules: the standard forms
 * "asks A, B and C to do", "decides to do", "asks that A do", "encourages cooperation between A and B".
 */
export type PlainGrammar = {
  readonly language: Language
  /** The General Assembly, as an addressee that acts itself. */
  readonly assembly: string
  readonly findVerbs: (text: string) => PlainVerbAt[]
  /** What stands between a verb and its object: "à cet égard, ". */
  readonly aside: RegExp
  /** The word that opens a clause on its own: "que ". */
  readonly that: RegExp
  /** Whether the words behind "decides" tell what the organ itself will do. */
  readonly organActs: (words: string) => boolean
  /** Where the addressee begins behind its particle; null where the particle is missing. */
  readonly behindParticle: (text: string, from: number, verb: PlainVerb) => number | null
  /** Where the action begins; null where the clause has none. */
  readonly actionAt: (text: string, from: number, to: number, verb: PlainVerb) => number | null
  /** The subject of a clause of its own ("que les États doivent …"); null where the clause asks nobody for anything. */
  readonly subjectOf: (text: string, from: number, to: number, does: Directive) => PlainSubject | null
  /** "réitère sa demande au": where the addressee begins, and whether something is decided rather than asked. */
  readonly repeated: (text: string, from: number, to: number) => PlainRepeated | null
  readonly list: PlainListGrammar
  /** "entre A et B": what stands before a list of partners. */
  readonly between: RegExp
  /** "coopérer avec": what stands before a list of counterparts. */
  readonly counterpart: RegExp
  readonly session: RegExp
  readonly sessionOf: (words: string) => number | null
  /** Ends right before a date by which something is to be done. */
  readonly deadline: RegExp
  readonly recurs: readonly (readonly [RegExp, string])[]
  readonly reports: RegExp
}

/** Where the subject stands; with a passive the thing that is done, so that nobody is named. */
export type PlainSubject = { readonly from: number; readonly to: number; readonly acts: boolean }

export type PlainVerbAt = {
  /** null for a verb that gives no mandate. */
  readonly verb: PlainVerb | null
  /** What a mandate gives as its verb: "prie instamment". */
  readonly name: string
  /** Its object is a pronoun, "les engage": the bodies of the clause before. */
  readonly pronoun: boolean
  readonly from: number
  readonly end: number
}

export type PlainRepeated = { readonly from: number; readonly verb: PlainVerb }

export type PlainListGrammar = {
  readonly joint: RegExp
  /** The joints with which a list goes on behind what stands beside it: ", et ", ", ainsi que ". */
  readonly resumes: RegExp
  /** What a piece of a list is. */
  readonly pieceIs: (piece: string, joint: string, first: boolean) => 'body' | 'aside' | 'goes-on'
  /** Words before and behind a name that do not belong to it. */
  readonly leading: RegExp
  readonly trailing: RegExp
  /** Where an open list ends inside a piece. */
  readonly end: RegExp
}
