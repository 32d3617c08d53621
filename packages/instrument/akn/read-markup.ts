import type { MarkupElement, SourceDocument } from '@comity/document'
import type { Structure } from '../compose-instrument.ts'
import { detectLanguage } from '../layout/language.ts'
import { runningText } from '../layout/running-text.ts'
import type { Unit } from '../parts/division.ts'
import { readHeadings, readProvisions } from '../parts/provisions.ts'
import { allWithin, elementsOf, firstWithin } from './elements.ts'
import { lineOf } from './line-of.ts'
import { languageOf, markedHeader, onBehalfIn } from './marked-header.ts'
import { markedUnits } from './marked-units.ts'
import { noteRegister } from './note-register.ts'

/**
 * Reads the parts of an instrument from its AKN4UN markup, which says what is what; null where the file marks
 * another kind of document. The parts A and B of one resolution are read one after the other.
 */
export function readMarkup(document: SourceDocument, root: MarkupElement): Structure | null {
  const statements = allWithin(root, 'statement')
  const first = statements[0]
  if (first === undefined) return null
  const language = languageOf(root) ?? detectLanguage(document.lines)
  const register = noteRegister()
  for (const note of allWithin(firstWithin(first, 'preface') ?? first, 'authorialNote')) {
    if (note.attributes.get('class') === 'unmarked') register.enter(note)
  }
  const units = statements.flatMap((statement): Unit[] => [
    ...(statements.length > 1 ? partHeadings(statement) : []),
    ...markedUnits(statement, language, register.enter),
  ])
  const provisions = readProvisions(units, language, register.ties)
  const header = markedHeader(root, first, language)
  return {
    header,
    language,
    adopted: header.adopted,
    sponsorsOnBehalfOf: onBehalfIn(root),
    provisions,
    headings: readHeadings(units, provisions),
    notes: register.ties.notes(),
    findings: document.findings,
  }
}

/** "A", "Information in the service of humanity": the letter and title of one part of several. */
function partHeadings(statement: MarkupElement): Unit[] {
  const preface = elementsOf(statement, 'preface')[0]
  return [firstWithin(preface, 'docNumber'), firstWithin(preface, 'docTitle')].flatMap((element): Unit[] => {
    if (element === undefined) return []
    const line = lineOf([element], () => '')
    const { passage } = runningText([{ line, from: 0, to: line.text.length }])
    return passage.text === '' ? [] : [{ kind: 'heading', lead: [{ line, from: 0, to: line.text.length }] }]
  })
}
