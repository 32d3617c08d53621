import type { NumberForm } from '../cited-number.ts'
import { findAtomicEnergySymbols } from './atomic-energy-agency.ts'
import { findDocumentSymbols, type SymbolMention } from './document-symbol.ts'
import { romanSession } from './roman-session.ts'
import { sessionNumber } from './session-number.ts'
import { findSpacedSymbols } from './spaced-symbol.ts'
import { findHealthAssemblySymbols } from './world-health-assembly.ts'
import { yearInBrackets } from './year-in-brackets.ts'
import { yearNumber } from './year-number.ts'

/** Every way to print a resolution's or decision's number. A new one is a file here and a line. */
export const numberForms: readonly NumberForm[] = [sessionNumber, romanSession, yearInBrackets, yearNumber]

/** Every kind of symbol that says of itself what it is. A new one is a file here and a line. */
export const symbolForms: readonly ((text: string) => SymbolMention[])[] = [
  findDocumentSymbols,
  findSpacedSymbols,
  findHealthAssemblySymbols,
  findAtomicEnergySymbols,
]
