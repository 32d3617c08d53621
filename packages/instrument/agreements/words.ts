import type { Language } from '../instrument.ts'
import { arabic } from './arabic.ts'
import { english } from './english.ts'
import { french } from './french.ts'

/** The words by which one language tells of agreements. Another language is another file with the same words. */
export type AgreementWords = {
  /** What two organizations agree by, one at a time: "cooperation agreements" in the plural are none in particular. */
  readonly agreement: RegExp
  /** Cheap to look for, and part of every agreement. */
  readonly mayAgree: RegExp
  /** "the signing of a": somebody agreed; it ends where the agreement begins. */
  readonly signingOf: RegExp
  /** "signed on", "concluded in Geneva on", "of" before a date. */
  readonly signedOn: RegExp
  /** What gives a date behind an agreement to something else. */
  readonly notSigned: RegExp
  /** "between", "signed by" */
  readonly partiesAfter: RegExp
  readonly between: RegExp
  /** Directly behind an agreement: its parties are told. */
  readonly betweenFollows: RegExp
  /** What joins the second party to the first. */
  readonly andOther: RegExp
  /** "between the two organizations": those named before. */
  readonly theTwo: RegExp
  /** How a name that the register does not know begins, and where it ends. */
  readonly nameBegins: RegExp
  readonly nameEnds: RegExp
  /** "which provides, inter alia, for the elaboration of a strategic plan …", where the rules know how it is said. */
  readonly promises: RegExp | null
}

const WORDS: { readonly [L in Language]?: AgreementWords } = { en: english, fr: french, ar: arabic }

export function agreementWordsOf(language: Language): AgreementWords | undefined {
  return WORDS[language]
}
