import type { MarkupElement } from '@comity/document'
import { isPartialDate } from '../dates/index.ts'
import type { InstrumentKind, Language } from '../instrument.ts'
import { type Forms, formsOf } from '../lexicon/forms/index.ts'
import { ORGANS } from '../lexicon/organs.ts'
import type { Header } from '../parts/header.ts'
import { allWithin, elementsOf, firstWithin, wordsOf } from './elements.ts'

/** ISO 639-2 codes, as FRBRlanguage gives them. */
const LANGUAGES: Readonly<Record<string, Language>> = {
  eng: 'en',
  fra: 'fr',
  spa: 'es',
  rus: 'ru',
  ara: 'ar',
  zho: 'zh',
}

const KINDS: Readonly<Record<string, InstrumentKind>> = {
  resolution: 'resolution',
  draftResolution: 'draft resolution',
  decision: 'decision',
  agreement: 'agreement',
  report: 'report',
  statement: 'statement',
  declaration: 'declaration',
  communique: 'communique',
  memorandum: 'memorandum',
  programmeOfAction: 'programme of action',
}

export function languageOf(root: MarkupElement): Language | null {
  return LANGUAGES[firstWithin(root, 'FRBRlanguage')?.attributes.get('language') ?? ''] ?? null
}

/** The header of a marked instrument: what its cover page prints, and its dates. */
export function markedHeader(root: MarkupElement, statement: MarkupElement, language: Language): Header {
  const cover = firstWithin(root, 'coverPage')
  const preface = firstWithin(root, 'preface') ?? firstWithin(statement, 'preface')
  const forms = formsOf(language)
  const symbol = orNull(wordsOf(firstWithin(cover, 'docNumber', '#symbol')))
  return {
    kind: KINDS[statement.attributes.get('name') ?? ''] ?? 'other',
    symbol,
    organ: organOf(root, statement, language),
    session: sessionOf(cover, symbol, forms),
    agendaItem: agendaItemOf(inlineOf(cover, 'agenda item'), forms),
    agendaTitle: orNull(wordsOf(inlineOf(cover, 'agenda item name'))),
    date: dateOf(firstWithin(cover, 'docDate', '#dateOfIssuance')),
    adopted: dateNamed(root, 'adoption'),
    distribution: distributionOf(cover, forms),
    title: orNull(
      wordsOf(firstWithin(preface, 'docTitle', '#resolutionTitle') ?? firstWithin(preface, 'docTitle')),
    ),
    sponsors: cover === undefined ? [] : sponsorsIn(cover),
  }
}

/** "the States Members …", for whom the sponsors speak. */
export function onBehalfIn(root: MarkupElement): string | null {
  return orNull(wordsOf(inlineOf(firstWithin(root, 'coverPage'), 'on behalf of')))
}

function sponsorsIn(cover: MarkupElement): string[] {
  return allWithin(cover, 'docProponent')
    .filter((p) => p.attributes.get('refersTo') === '#sponsor')
    .map(wordsOf)
}

function inlineOf(parent: MarkupElement | undefined, name: string): MarkupElement | undefined {
  return parent === undefined
    ? undefined
    : allWithin(parent, 'inline').find((i) => i.attributes.get('name') === name)
}

/** The organ by the name that the register keeps: by its enacting words, else as the author of the work. */
function organOf(root: MarkupElement, statement: MarkupElement, language: Language): string | null {
  const formula = wordsOf(firstWithin(statement, 'formula')).replace(/[\s,،，]+$/, '')
  const named = wordsOf(firstWithin(firstWithin(root, 'coverPage'), 'docAuthority', '#issuingBody'))
  const organ =
    ORGANS.find((o) => o.enacts[language].includes(formula)) ??
    ORGANS.find((o) => o.name === named || o.enacts[language].includes(named)) ??
    ORGANS.find((o) => organizationsIn(root).includes(o.name))
  return organ?.name ?? orNull(named)
}

/** `<TLCOrganization eId="ga" … showAs="General Assembly">`: whom the metadata names as author. */
function organizationsIn(root: MarkupElement): string[] {
  const author = firstWithin(root, 'FRBRauthor')?.attributes.get('href')?.replace(/^#/, '')
  return allWithin(root, 'TLCOrganization')
    .filter((o) => o.attributes.get('eId') === author)
    .map((o) => o.attributes.get('showAs') ?? '')
}

function sessionOf(
  cover: MarkupElement | undefined,
  symbol: string | null,
  forms: Forms,
): number | string | null {
  const special = /^A\/(?:RES\/)?((?:ES|S)-\d{1,3})\//.exec(symbol ?? '')
  if (special !== null) return special[1] as string
  const session = firstWithin(cover, 'session')
  const value = session?.attributes.get('value') ?? ''
  if (/^\d+$/.test(value)) return Number(value)
  return value === '' ? forms.session(wordsOf(session)) : value
}

function distributionOf(cover: MarkupElement | undefined, forms: Forms): string | null {
  const status = firstWithin(cover, 'docStatus')
  const told = status?.attributes.get('title')
  if (told !== undefined) return told
  const printed = wordsOf(status)
  const word = (forms.distribution.exec(printed) ?? /(\S+)$/.exec(printed))?.[1]
  return word === undefined ? null : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
}

/** `<inline name="agenda item" title="109">Agenda item 109</inline>`; the files of some sessions have the words alone. */
function agendaItemOf(item: MarkupElement | undefined, forms: Forms): string | null {
  const told = item?.attributes.get('title')
  return orNull(told ?? forms.agendaItem.exec(wordsOf(item))?.[1] ?? '')
}

/** A date of the work: `<FRBRdate date="2024-11-18" name="adoption">`. */
function dateNamed(root: MarkupElement, name: string): string | null {
  const work = firstWithin(root, 'FRBRWork')
  const date =
    work === undefined
      ? undefined
      : elementsOf(work, 'FRBRdate').find((d) => d.attributes.get('name') === name)
  return dateOf(date)
}

/** "0001-01-01" stands where no date is known. */
function dateOf(element: MarkupElement | undefined): string | null {
  const date = element?.attributes.get('akn4un:asKnown') ?? element?.attributes.get('date')
  return date === undefined || !isPartialDate(date) || date.startsWith('0001') ? null : date
}

function orNull(words: string): string | null {
  return words === '' ? null : words
}
