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
  // One provision behind the other, so that what the finders share of its passages is at hand.
  const found = provisions.map((provision) => ({
    citations: findCitations(provision, context),
    mandates: findMandates(provision, context),
    events: findEvents(provision, context),
    agreements: findAgreements(provision, context),
    parties: findParties(provision, context),
    areas: findAreas(provision, context),
    situations: findSituations(provision, context),
  }))
  return {
    ...header,
    language,
    adopted,
    sponsorsOnBehalfOf,
    preamble: provisions.filter((p) => p.part === 'preamble').map(preambularParagraph),
    operative: provisions.filter((p) => p.part === 'operative').map(operativeParagraph),
    headings,
    notes,
    citations: found.flatMap(({ citations }) => citations),
    mandates: found.flatMap(({ mandates }) => mandates),
    events: found.flatMap(({ events }) => events),
    agreements: found.flatMap(({ agreements }) => agreements),
    parties: found.flatMap(({ parties }) => parties),
    areas: found.flatMap(({ areas }) => areas),
    situations: found.flatMap(({ situations }) => situations),
    findings,
  }
}
