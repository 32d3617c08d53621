import { findAgreements } from './agreements/index.ts'
import { findAreas } from './areas/index.ts'
import { findCitations } from './citations/index.ts'
import { findEvents } from './events/index.ts'
import type { Finding, Heading, Instrument, Language, Note, PartialDate } from './instrument.ts'
import { findMandates } from './mandates/index.ts'
import { findParties, organizationsOf } from './parties/index.ts'
import type { Header } from './parts/header.ts'
import { operativeParagraph, preambularParagraph } from './parts/provisions.ts'
import type { Provision } from './provision.ts'
import { findSituations } from './situations/index.ts'

/** An instrument's parts, from whatever they were read: the lines of a text, or the markup of a file. */
export type Structure = {
  readonly header: Header
  readonly language: Language
  readonly adopted: PartialDate | null
  readonly sponsorsOnBehalfOf: string | null
  readonly provisions: readonly Provision[]
  readonly headings: readonly Heading[]
  readonly notes: readonly Note[]
  readonly findings: readonly Finding[]
}

/** Finds what the provisions say, each finder by itself, and puts the instrument together. */
export function composeInstrument(structure: Structure): Instrument {
  const { header, language, adopted, sponsorsOnBehalfOf, provisions, headings, notes, findings } = structure
  const organizations = organizationsOf(header.title, language)
  const context = { ...header, adopted, language, organizations }
  return {
    ...header,
    language,
    adopted,
    sponsorsOnBehalfOf,
    preamble: provisions.filter((p) => p.part === 'preamble').map(preambularParagraph),
    operative: provisions.filter((p) => p.part === 'operative').map(operativeParagraph),
    headings,
    notes,
    citations: provisions.flatMap((provision) => findCitations(provision, context)),
    mandates: provisions.flatMap((provision) => findMandates(provision, context)),
    events: provisions.flatMap((provision) => findEvents(provision, context)),
    agreements: provisions.flatMap((provision) => findAgreements(provision, context)),
    parties: provisions.flatMap((provision) => findParties(provision, context)),
    areas: provisions.flatMap((provision) => findAreas(provision, context)),
    situations: provisions.flatMap((provision) => findSituations(provision, context)),
    findings,
  }
}
