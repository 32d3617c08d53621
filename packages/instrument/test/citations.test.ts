import { passageOf, placeOf, readDocument } from '@comity/document'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCitations } from '../citations/index.ts'
import { readInstrument } from '../index.ts'
import type { Language } from '../instrument.ts'
import type { Provision } from '../provision.ts'
import { inContext, provisionWith } from './provision-with.ts'

function cited(text: string, language: Language = 'en') {
  return findCitations(provisionWith(text), inContext({ language }))
}

function check(text: string, ...expected: string[]) {
  expect(cited(text).map((citation) => citation.symbol)).toEqual(expected)
}

function checkDates(text: string, ...expected: (string | null)[]) {
  expect(cited(text).map((citation) => citation.date)).toEqual(expected)
}

describe('a number is the adopting body’s unless the words say otherwise', () => {
  it('reads "its resolution"', () => check('Recalling its resolution 37/4 of 22 October 1982,', 'A/RES/37/4'))
  it('reads a list', () =>
    check('resolutions 68/127 of 18 December 2013 and 70/109', 'A/RES/68/127', 'A/RES/70/109'))
  it('keeps a list past other words', () =>
    check('its resolutions 69/1, on one subject, and 69/2 on another', 'A/RES/69/1', 'A/RES/69/2'))
  it('reads a number with a Roman session', () => check('resolution 3369 (XXX)', 'A/RES/3369(XXX)'))
  it('reads no Roman session that nobody known has counted so', () => {
    check('resolution 990 (LIV) on curbing illicit financial flows')
    check('resolution 707 (XXII), adopted at its twenty-second session')
    check('Executive Committee conclusion No. 112 (LXVII)')
    check(
      'its resolution 2625 (XXV) and Economic and Social Council resolution 1503 (XLVIII)',
      'A/RES/2625(XXV)',
      'E/RES/1503(XLVIII)',
    )
  })
  it('reads no number that is filled up with a nought', () =>
    check('Indian Ocean Tuna Commission, resolutions 12/07 and 13/07'))
  it('leaves the part out of an old symbol', () => check('Resolution 217 A (III).', 'A/RES/217(III)'))
  it('reads special sessions', () => check('resolution S-10/2', 'A/RES/S-10/2'))
  it('reads emergency special sessions', () => check('resolution ES‑11/1', 'A/RES/ES-11/1'))
  it('reads the Security Council', () => check('Security Council resolution 2254 (2015)', 'S/RES/2254(2015)'))
  it('reads the Economic and Social Council', () =>
    check('Economic and Social Council resolution 2020/5', 'E/RES/2020/5'))
  it('reads the Human Rights Council', () =>
    check('Human Rights Council resolutions 5/1 and 5/2', 'A/HRC/RES/5/1', 'A/HRC/RES/5/2'))
  it('tells which council from the number', () =>
    check(
      'Council resolutions 1325 (2000), 2019/3 and 42/1',
      'S/RES/1325(2000)',
      'E/RES/2019/3',
      'A/HRC/RES/42/1',
    ))
  it('gives each of two bodies its own', () =>
    check(
      'Security Council and General Assembly resolutions 2282 (2016) and 70/262',
      'S/RES/2282(2016)',
      'A/RES/70/262',
    ))
  it('reads a body named behind the number', () =>
    check('resolution 3/4 of the United Nations Environment Assembly', 'UNEP/EA.3/Res.4'))
  it('knows whose "its" is', () =>
    check('the Human Rights Council, in its resolution 16/18, asked', 'A/HRC/RES/16/18'))
  it('tells by the date that the Assembly had no such session then', () =>
    check('the Human Rights Council met; resolution 42/12 of 26 September 2019', 'A/HRC/RES/42/12'))
  it('reads a resolution behind the supplement that holds it', () =>
    check('Supplement No. 53 (A/74/53), chap. III, resolution 42/12.', 'A/74/53', 'A/HRC/RES/42/12'))
  it('reads decisions', () => check('its decision 79/571', 'A/DEC/79/571'))
  it('reads the World Health Assembly', () =>
    check(
      'World Health Assembly resolution WHA73.1 of 19 May 2020 and decision WHA74(7)',
      'WHA73.1',
      'WHA74(7)',
    ))
  it('reads the General Conference of the International Atomic Energy Agency', () => {
    check(
      'resolutions GC(64)/RES/9 and GC(64)/RES/10, adopted on 25 September',
      'GC(64)/RES/9',
      'GC(64)/RES/10',
    )
    check(
      'GC(64)/RES/12 A on applications and decision GC(XXXIII)/DEC/509',
      'GC(64)/RES/12A',
      'GC(XXXIII)/DEC/509',
    )
    checkDates('resolution GC(61)/RES/8 of 21 September 2017', '2017-09-21')
  })
  it('leaves out bodies whose resolutions bear no symbols', () =>
    check('Commission on the Status of Women resolution 51/2 and Conference resolution 8/1'))
  it('reads ranges, and what they leave unsaid', () =>
    check(
      'its resolutions 60/1–60/4 and 61/7 to 61/9, and 62/1 to 64/1',
      ...['A/RES/60/1', 'A/RES/60/2', 'A/RES/60/3', 'A/RES/60/4'],
      ...['A/RES/61/7', 'A/RES/61/8', 'A/RES/61/9', 'A/RES/62/1', 'A/RES/64/1'],
    ))
  it('takes no range from one resolution to another in other words, nor one beyond a breath', () =>
    check(
      'from resolution 60/1 to resolution 60/4, and resolutions 61/1 to 61/290',
      'A/RES/60/1',
      'A/RES/60/4',
      'A/RES/61/1',
      'A/RES/61/290',
    ))
  it('leaves out numbers that nothing introduces', () => check('in 2/3 of all cases, open 24/7'))
})

describe('parts are one document when they were adopted together', () => {
  it('leaves the first part its plain symbol', () => check('resolution 75/245 A', 'A/RES/75/245'))
  it('names a part of the resumed session', () => check('resolution 75/245 B', 'A/RES/75/245B'))
  it('reads several parts at once', () => check('resolution 53/208 A to E', 'A/RES/53/208'))
  it('tells by the date', () => check('resolution 56/64 B of 24 December 2001', 'A/RES/56/64'))
})

describe('symbols', () => {
  it('reads two in one', () => check('A/71/160-S/2016/621.', 'A/71/160', 'S/2016/621'))
  it('reads a meeting', () => check('See S/PV.7813.', 'S/PV.7813'))
  it('reads several meetings', () =>
    check('A/C.6/56/SR.11–13', 'A/C.6/56/SR.11', 'A/C.6/56/SR.12', 'A/C.6/56/SR.13'))
  it('reads a statement and a collection', () =>
    check('S/PRST/2013/16; see (S/INF/69).', 'S/PRST/2013/16', 'S/INF/69'))
  it('reads sections', () => check('A/75/6 (Sect. 3)', 'A/75/6(Sect.3)'))
  it('reads parts', () => check('A/CONF.157/24 (Part I), chap. III', 'A/CONF.157/24(PartI)'))
  it('reads a corrigendum named behind', () => check('A/60/88 and Corr.2', 'A/60/88', 'A/60/88/Corr.2'))
  it('reads bracketed sessions', () => check('See ICCD/COP(14)/23/Add.1.', 'ICCD/COP(14)/23/Add.1'))
  it('names the volume', () => check('Supplement No. 40 (A/61/40), vol. I, annex', 'A/61/40(Vol.I)'))
  it('names each of two volumes', () =>
    check('(A/61/40), vols. I and II, annex', 'A/61/40(Vol.I)', 'A/61/40(Vol.II)'))
  it('parts two symbols at the hyphen between them, and no series that bears one', () =>
    check(
      'A/71/160-S/2016/621, ICC-ASP/20/Res.5 and UNEP/CBD/BS/COP-MOP/5/17',
      'A/71/160',
      'S/2016/621',
      'ICC-ASP/20/Res.5',
      'UNEP/CBD/BS/COP-MOP/5/17',
    ))
  it('parts them also where the second counts its sessions in brackets', () =>
    check('GOV/INF/2005/10-GC(49)/INF/6', 'GOV/INF/2005/10', 'GC(49)/INF/6'))
  it('keeps the session before a series of UNESCO', () =>
    check('document 40 C/68, and C/2017/REP', '40C/68', 'C/2017/REP'))
  it('reads addenda from one to another', () =>
    check(
      'A/HRC/28/53, Corr.1 and Add.1–3',
      'A/HRC/28/53',
      'A/HRC/28/53/Corr.1',
      'A/HRC/28/53/Add.1',
      'A/HRC/28/53/Add.2',
      'A/HRC/28/53/Add.3',
    ))
  it('reads symbols with spaces around their slashes, and takes no number out of them', () =>
    check(
      'resolution A / RES / 77/ 18, A / 72 / 384, S/ PV. 7813 and A /72/384 / Add. 1',
      'A/RES/77/18',
      'A/72/384',
      'S/PV.7813',
      'A/72/384/Add.1',
    ))
  it('leaves spaced slashes alone where no document bears the series', () =>
    check('the AIDS / 2020 plan, A / B and either / or 7'))
  it('reads symbols without the asterisks of a reissue', () =>
    check('A/RES/77/18* and A/72/384/Rev.1**.', 'A/RES/77/18', 'A/72/384/Rev.1'))
  it('reads the year or the session in brackets as part of a symbol, but not of another', () =>
    check(
      'S/RES/2254 (2015), A/RES/3369 (XXX) and A/RES/77/18 (2022)',
      'S/RES/2254(2015)',
      'A/RES/3369(XXX)',
      'A/RES/77/18',
    ))
  it('takes words with a slash for words', () => check('HIV/AIDS and decision XII/23'))
})

describe('other languages', () => {
  const checkIn = (language: Language, text: string, ...expected: string[]) =>
    expect(cited(text, language).map((citation) => `${citation.symbol} ${citation.date ?? '-'}`)).toEqual(
      expected,
    )

  it('reads French, whose bodies stand behind', () =>
    checkIn(
      'fr',
      'sa résolution 37/4 du 22 octobre 1982 et les résolutions 34/24 et 40/20 du Conseil des droits de l’homme',
      'A/RES/37/4 1982-10-22',
      'A/HRC/RES/34/24 -',
      'A/HRC/RES/40/20 -',
    ))
  it('reads Spanish', () =>
    checkIn(
      'es',
      'las resoluciones del Consejo de Derechos Humanos 39/3, de 27 de septiembre de 2018',
      'A/HRC/RES/39/3 2018-09-27',
    ))
  it('reads Russian, with the date behind the body', () =>
    checkIn(
      'ru',
      'резолюцию 17/4 Совета по правам человека от 16 июня 2011 года',
      'A/HRC/RES/17/4 2011-06-16',
    ))
  it('reads Arabic, with the old way to number', () =>
    checkIn('ar', 'قرارها 1514 (د-15) المؤرخ 14 كانون الأول/ديسمبر 1960', 'A/RES/1514(XV) 1960-12-14'))
  it('reads stretched Arabic', () => checkIn('ar', 'القــرار 61/105', 'A/RES/61/105 -'))
  it('reads Arabic emergency sessions', () =>
    checkIn('ar', 'قرار الجمعية العامة دإط-10/15', 'A/RES/ES-10/15 -'))
  it('reads Chinese, where the word stands behind its numbers', () =>
    checkIn(
      'zh',
      '回顾其2008年12月11日第63/124号和2011年12月9日第66/104号决议，安全理事会第2254(2015)号决议',
      'A/RES/63/124 2008-12-11',
      'A/RES/66/104 2011-12-09',
      'S/RES/2254(2015) -',
    ))
})

describe('dates', () => {
  it('gives each number its own', () =>
    checkDates(
      'resolutions 68/127 of 18 December 2013 and 70/109 of 10 December 2015',
      '2013-12-18',
      '2015-12-10',
    ))
  it('shares the date of two adopted on one day', () =>
    checkDates('resolutions 3375 (XXX) and 3376 (XXX) of 10 November 1975', '1975-11-10', '1975-11-10'))
  it('does not share a date that cannot be', () =>
    checkDates('resolutions 55/7, 57/141 and 64/71 of 4 December 2009', null, null, '2009-12-04'))
  it('gives a symbol the date behind it', () =>
    checkDates('A/RES/37/4 of 22 October 1982 and A/72/384', '1982-10-22', null))
  it('gives none where none is printed', () => checkDates('resolution 69/317, to review', null))
})

describe('where a citation stands', () => {
  it('names the note', () => {
    const provision: Provision = {
      ...provisionWith('Welcomes the report'),
      notes: [{ marker: '2', passage: passageOf('A/71/160.'), markAt: 19 }],
    }
    expect(findCitations(provision, inContext({}))).toMatchObject([
      { symbol: 'A/71/160', in: 'op1', note: '2' },
    ])
  })
  it('cites itself as the present resolution', () => {
    const found = findCitations(provisionWith('the present resolution'), inContext({ symbol: 'A/RES/80/1' }))
    expect(found.map((c) => c.symbol)).toEqual(['A/RES/80/1'])
  })
  it('gives the words back', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SHARDS), { maxLength: 40 }), (shards) => {
        const passage = passageOf(shards.join(''))
        for (const citation of cited(passage.text)) {
          const [from, to] = citation.span
          expect(passage.text.slice(from, to)).toBe(citation.text)
          expect(placeOf(passage, from, to).span).toEqual(citation.span)
        }
      }),
    ))
  it('gives the words back wherever a line breaks, also within a symbol', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...PRINTED), fc.nat(), fc.constantFrom('\n', ' ', '')), {
          minLength: 1,
          maxLength: 8,
        }),
        (printed) => {
          const words = printed.map(([{ words: form }, at, between]) => broken(form, at, between))
          const source = `The General Assembly,\n\nRecalling ${words.join(', and ')},\n\n1. Decides to act.\n`
          const { citations } = readInstrument(readDocument(source))
          expect(citations.map(({ symbol }) => symbol)).toEqual(printed.flatMap(([{ symbols }]) => symbols))
          for (const { span, pieces = [span], text } of citations) {
            const there = pieces.map(([from, to]) => source.slice(from, to)).join('')
            expect(there.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
          }
        },
      ),
    ))
  it('reads any string', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), LANGUAGE, (text, language) => void cited(text, language)),
    ))
})

/** What is printed, and the symbols that it stands for. */
const PRINTED = [
  { words: 'A/72/384', symbols: ['A/72/384'] },
  { words: 'A/RES/77/18*', symbols: ['A/RES/77/18'] },
  { words: 'A/71/160-S/2016/621', symbols: ['A/71/160', 'S/2016/621'] },
  { words: 'its resolutions 55/2, 60/1 and 65/1', symbols: ['A/RES/55/2', 'A/RES/60/1', 'A/RES/65/1'] },
  { words: 'its resolution 37/4 of 22 October 1982', symbols: ['A/RES/37/4'] },
  { words: 'its resolutions 60/1 to 60/3', symbols: ['A/RES/60/1', 'A/RES/60/2', 'A/RES/60/3'] },
  { words: 'Security Council resolution 2254 (2015)', symbols: ['S/RES/2254(2015)'] },
  { words: 'its resolution 3369 (XXX)', symbols: ['A/RES/3369(XXX)'] },
  { words: 'decision 79/571', symbols: ['A/DEC/79/571'] },
] as const

/** The words with a line's end, a space or nothing behind one of their slashes. */
function broken(words: string, at: number, between: string): string {
  const slashes = Array.from(words.matchAll(/\//g), ({ index }) => index + 1)
  const slash = slashes[at % Math.max(1, slashes.length)]
  return slash === undefined ? words : words.slice(0, slash) + between + words.slice(slash)
}

const LANGUAGE = fc.constantFrom<Language>('en', 'fr', 'es', 'ru', 'ar', 'zh')

const SHARDS = [
  'resolution ',
  'its ',
  'decisions ',
  'Human Rights Council ',
  'Council ',
  'Supplement No. 53 ',
  '37/4',
  '2020/5',
  '2254 (2015)',
  '3369 (XXX)',
  'A/71/160-S/2016/621',
  ' and ',
  ', ',
  ' of 22 October 1982',
  ' B',
  'SR.1-9',
  'A / 72 / 384',
  'A/RES/77/18*',
  'S/RES/2254 (2015)',
  'A/61/40), vols. I and II',
  ' and Add.1–3',
  '60/1–60/4',
  ' to ',
  '(',
  ')',
  '/',
  '-',
  'S-10/2',
  ' ',
]
