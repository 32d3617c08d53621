import type { Instrument, InstrumentKind, Language } from '@comity/instrument'
import { dated, wholeDate } from './dates.ts'
import { block, inline, type Xml } from './xml.ts'

/** What is known of the file itself: the day on which it was marked up, and by whom. */
export type Edition = { readonly date: string; readonly editor: string }

/** ISO 639-2 codes. */
const LANGUAGES: Readonly<Record<Language, string>> = {
  en: 'eng',
  fr: 'fra',
  es: 'spa',
  ru: 'rus',
  ar: 'ara',
  zh: 'zho',
}

/** How the United Nations' files name the organs in their addresses. */
const ORGANS: Readonly<Record<string, string>> = {
  'General Assembly': 'unga',
  'Security Council': 'unsc',
  'Economic and Social Council': 'ecosoc',
  'Human Rights Council': 'unhrc',
}

export const STATEMENTS: Readonly<Record<InstrumentKind, string>> = {
  resolution: 'resolution',
  'draft resolution': 'draftResolution',
  decision: 'decision',
  agreement: 'agreement',
  report: 'report',
  other: 'other',
  statement: 'statement',
  declaration: 'declaration',
  communique: 'communique',
  memorandum: 'memorandum',
  'programme of action': 'programmeOfAction',
}

/** The metadata: the work, this text of it in its language, this file; and what the text refers to. */
export function meta(instrument: Instrument, edition: Edition): Xml {
  const work = addressOf(instrument, edition)
  const expression = `${work}${LANGUAGES[instrument.language]}@`
  const { adopted, date, organ } = instrument
  return block('meta', {}, [
    block('identification', { source: '#editor' }, [
      block('FRBRWork', {}, [
        inline('FRBRthis', { value: `${work}!main/` }, []),
        inline('FRBRuri', { value: work }, []),
        frbrDate(adopted ?? date ?? edition.date, adopted === null ? 'generation' : 'adoption'),
        inline('FRBRauthor', { href: '#organ', as: '#author' }, []),
        inline('FRBRcountry', { value: 'un' }, []),
      ]),
      block('FRBRExpression', {}, [
        inline('FRBRthis', { value: `${expression}!main/` }, []),
        inline('FRBRuri', { value: `${expression}/` }, []),
        frbrDate(date ?? edition.date, 'publication'),
        inline('FRBRauthor', { href: '#organ', as: '#issuer' }, []),
        inline('FRBRlanguage', { language: LANGUAGES[instrument.language] }, []),
      ]),
      block('FRBRManifestation', {}, [
        inline('FRBRthis', { value: `${expression}/!main.xml` }, []),
        inline('FRBRuri', { value: `${expression}.xml` }, []),
        frbrDate(edition.date, 'markup'),
        inline('FRBRauthor', { href: '#editor', as: '#editorRole' }, []),
      ]),
    ]),
    block('references', { source: '#editor' }, [
      organization('editor', edition.editor),
      organization('un', 'United Nations'),
      organ === null ? null : organization('organ', organ),
      ...CONCEPTS.map((name) => reference('TLCConcept', 'concept', name)),
      ...ROLES.map((name) => reference('TLCRole', 'role', name)),
      reference('TLCTerm', 'term', 'resolutionTitle'),
    ]),
  ])
}

const CONCEPTS = ['symbol', 'dateOfIssuance', 'distribution', 'adoption', 'preamble']
const ROLES = ['publisher', 'issuingBody', 'author', 'issuer', 'editorRole', 'sponsor']

function reference(element: string, kind: string, name: string): Xml {
  const showAs = name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`)
  return inline(element, { eId: name, href: `/akn/ontology/${kind}/un/${name}`, showAs }, [])
}

function organization(eId: string, name: string): Xml {
  return inline(
    'TLCOrganization',
    { eId, href: `/akn/ontology/organization/un/${slug(name)}`, showAs: name },
    [],
  )
}

/** "/akn/un/statement/deliberation/unga/2022-11-21/77-18/" */
function addressOf({ organ, symbol, adopted, date, title }: Instrument, edition: Edition): string {
  const body = organ === null ? 'unknown' : (ORGANS[organ] ?? slug(organ))
  const number = /^A\/RES\/(.+)$/.exec(symbol ?? '')?.[1] ?? symbol ?? title?.slice(0, 60) ?? 'untitled'
  return `/akn/un/statement/deliberation/${body}/${wholeDate(adopted ?? date ?? edition.date)}/${slug(number)}/`
}

function frbrDate(date: string, name: string): Xml {
  return inline('FRBRdate', { ...dated(date), name }, [])
}

function slug(words: string): string {
  return words.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'untitled'
}
