import type { NumberForm } from '../cited-number.ts'
import { romanSession } from './roman-session.ts'
import { sessionNumber } from './session-number.ts'
import { yearInBrackets } from './year-in-brackets.ts'
import { yearNumber } from './year-number.ts'

export { findDocumentSymbols, type SymbolMention } from './document-symbol.ts'

/** Every way to print a resolution's or decision's number. A new one is a file here and a line. */
export const numberForms: readonly NumberForm[] = [sessionNumber, romanSession, yearInBrackets, yearNumber]
