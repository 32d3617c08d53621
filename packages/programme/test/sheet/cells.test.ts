import { describe, expect, it } from 'vitest'
import { compareNew } from '../../index.ts'
import { check, foreign, setting, wrongIn } from './book.ts'

describe('a date', () => {
  it('is read as precisely as it is written, in three languages', () => {
    const may = [
      '2026-05',
      '05/2026',
      'May 2026',
      'may 2026',
      'mai 2026',
      'مايو 2026',
      'أيار/مايو ٢٠٢٦',
      '٢٠٢٦-٠٥',
    ]
    for (const cell of may) check('from', cell, '2026-05')
    const day = [
      '2026-05-21',
      '21 May 2026',
      'May 21, 2026',
      '21/05/2026',
      '05/21/2026',
      '21.5.2026',
      '٢١ مايو ٢٠٢٦',
    ]
    for (const cell of day) check('from', cell, '2026-05-21')
    for (const cell of ['2026', '٢٠٢٦', ' 2026 ']) check('from', cell, '2026')
  })
  it('is told, not guessed', () => {
    check('from', '03/05/2026', 'date-ambiguous')
    for (const cell of [
      'soon',
      '31 February 2026',
      '2026-13',
      '29/02/2027',
      '2026-02-30',
      '0000-05',
      '12',
      '=2026',
    ])
      check('from', cell, 'date')
  })
  it('is the end that the column asks for where a quarter, a half or planned years stand there', () => {
    const quarters = ['Q2 2026', '2026 Q2', 'Q2/2026', '2nd quarter of 2026', 'Second quarter 2026']
    const others = ['T2 2026', '2e trimestre 2026', 'deuxième trimestre de 2026', 'الربع الثاني من عام ٢٠٢٦']
    for (const cell of [...quarters, ...others]) {
      check('from', cell, '2026-04')
      check('to', cell, '2026-06')
      check('period', cell, '2026-04', false)
    }
    for (const cell of ['H2 2026', 'second half of 2026', '2e semestre 2026', 'النصف الثاني من 2026'])
      check('to', cell, '2026-12')
    for (const cell of ['2026/27', '2026/2027', '2026-2027', '٢٠٢٦/٢٠٢٧']) {
      check('from', cell, '2026')
      check('to', cell, '2027')
    }
    for (const cell of ['Q5 2026', 'H3 2026', 'Summer 2026', 'Q 2026', '2026/25', 'May to July 2026'])
      check('to', cell, 'date')
  })
  it('is none yet where people write so in a table of their own', () => {
    for (const cell of ['TBD', 'n/a', '–', 'à déterminer', 'يحدد لاحقا']) {
      check('to', cell, null, false)
      check('to', cell, 'date')
      check('money', cell, [], false)
    }
  })
  it('may be a stretch of time where one cell holds it', () => {
    const cases = [
      ['2026–2027', '2026'],
      ['March to May 2026', '2026-03'],
      ['2026-05-01 – 2026-05-03', '2026-05-01'],
    ]
    for (const [cell = '', from] of cases) check('period', cell, from, false)
  })
})

describe('a sum', () => {
  const sum = (amount: string, currency = 'USD', payer: string | null = null) => [{ amount, currency, payer }]
  it('is read with the figures of any writing', () => {
    for (const cell of [
      '125000.50 USD',
      '125,000.50 USD',
      '125 000,50 USD',
      '١٢٥٬٠٠٠٫٥٠ USD',
      'US$ 125 000.50',
    ])
      check('money', cell, sum('125000.50'))
    check('money', '1,250,000 EUR', sum('1250000', 'EUR'))
    check('money', '1.5 million USD', sum('1500000'))
    for (const cell of ['1.2 million US dollars', '١٫٢ مليون دولار أمريكي', '1,2 million de dollars'])
      check('money', cell, sum('1200000'))
    check('money', '20 euros', sum('20', 'EUR'))
    check('money', '5 Canadian dollars', 'name-unknown')
    check('money', '€20 — WHO', sum('20', 'EUR', 'un/who'))
    check('money', '250.000 KWD', sum('250.000', 'KWD'))
    check('money', '250,000 (UNFPA)', sum('250000', 'USD', 'un/unfpa'), false)
  })
  it('is told where it may be two, or is none', () => {
    check('money', '250.000 USD', 'amount-ambiguous')
    check('money', 'much USD', 'amount')
    check('money', '5 USD — Nobody', 'name-unknown')
  })
})

describe('names', () => {
  it('are found in three languages, by abbreviation, by code, and several in a line', () => {
    const all = ['un/who', 'un/unfpa']
    for (const cell of [
      'WHO, UNFPA',
      'WHO\nUNFPA',
      'OMS et UNFPA',
      'منظمة الصحة العالمية وUNFPA',
      'un/who; un/unfpa',
    ])
      check('contributors', cell, all)
    check('contributors', '• World Health Organization\n2. UNFPA', all, false)
    check('contributors', 'WHO/UNFPA; IsDB', [...all, 'oic/isdb'])
  })
  it('may hold what parts others', () => {
    check('areas', 'Trade and development, Human rights', ['trade', 'human-rights'])
    check('areas', 'Human rights; Trade and development', ['human-rights', 'trade'])
    check('contributors', 'Ministry of Health and Works, WHO', 'name-unknown')
    expect(wrongIn('contributors', 'Ministry of Health and Works, WHO')?.given).toBe(
      'Ministry of Health and Works',
    )
    const many = Array.from({ length: 2000 }, (_, n) => `X${n}`)
    expect(wrongIn('contributors', many.join(' and '))?.rule).toBe('name-unknown')
  })
  it('of which several lead are parted by side: the first leads, the others contribute', () => {
    const leads = (key: string, cell: string) => {
      const { proposes } = compareNew(foreign({ [key]: cell }), () => null, { ...setting, own: false })
      return [proposes?.leads, proposes?.contributors]
    }
    const both = { un: 'un/who', oic: 'oic/isdb' }
    expect(leads('lead', 'WHO/UNFPA; IsDB')).toEqual([both, ['un/unfpa']])
    expect(leads('lead.un', 'WHO and UNFPA')).toEqual([{ un: 'un/who' }, ['un/unfpa']])
    check('lead.un', 'WHO and UNFPA', 'name-unknown')
  })
  it('are told where they mean several, or nothing', () => {
    check('contributors', 'The Fund', 'name-ambiguous')
    check('contributors', 'The Fund (oic/fund)', ['oic/fund'])
    check('contributors', 'WHO and Nobody', 'name-unknown')
    check('areas', 'Fishing', 'name-unknown')
  })
})
