import { describe, expect, it } from 'vitest'
import { findHeads, guessHeads, headOf, ownHeads, sheetLanguages } from '../../index.ts'
import { book, columns } from './book.ts'

describe('heads', () => {
  it('are ours in every language, and never two columns by one name', () => {
    const all = sheetLanguages.map((lang) => columns.map((column) => headOf(column, book, lang)))
    for (const heads of all) expect(ownHeads(heads, book)).toEqual(columns.map(({ key }) => key))
    expect(ownHeads(['Title', 'Id'], book)).toBeNull()
  })
  it('of others are guessed by their words', () => {
    const guessed = (...heads: string[]) => guessHeads(heads, book)
    expect(
      guessed('No.', 'Activity', 'Area of cooperation', 'Lead agency', 'Timeframe', 'Budget (USD)'),
    ).toEqual([null, 'title', 'areas', 'lead', 'period', 'money'])
    expect(
      guessed('Intitulé de l’activité', 'Chef de file de ONU', 'Partenaires', 'Résultats attendus', 'Lieu'),
    ).toEqual(['title', 'lead.un', 'contributors', 'deliverables', 'place'])
    expect(guessed('النشاط', 'الجهة المسؤولة', 'الشركاء', 'الفترة', 'الميزانية')).toEqual([
      'title',
      'lead',
      'contributors',
      'period',
      'money',
    ])
  })
  it('of others name the side whose body they hold', () => {
    const guessed = (...heads: string[]) => guessHeads(heads, book)
    expect(guessed('Lead (UN)', 'Lead (OIC)', 'UN agency', 'Budget (UN)')).toEqual([
      'lead.un',
      'lead.oic',
      null,
      'money',
    ])
    expect(guessed('UN Agency', 'OIC institution')).toEqual(['lead.un', 'lead.oic'])
    expect(guessed('Organisme de l’ONU', 'Institution de l’OCI')).toEqual(['lead.un', 'lead.oic'])
    expect(guessed('جهة الأمم المتحدة', 'جهة منظمة التعاون الإسلامي')).toEqual(['lead.un', 'lead.oic'])
  })
  it('may stand below a title of the table', () => {
    const rows = [
      ['Plan of 2026', ''],
      ['', ''],
      ['Activity', 'Venue', 'Budget'],
      ['Project', 'b', 'c'],
    ]
    expect(findHeads(rows, book)).toMatchObject({ last: 2, heads: ['Activity', 'Venue', 'Budget'] })
  })
  it('of two rows are read as one where some stand across others', () => {
    const rows = [
      ['No.', 'Activity', 'Lead', '', 'Period', '', 'Budget'],
      ['No.', 'Activity', 'UN', 'OIC', 'From', 'To', ''],
      ['1', 'Project on health', 'WHO', 'IsDB', '2026', '2027', ''],
    ]
    const { heads, last } = findHeads(rows, book)
    expect([last, heads]).toEqual([
      1,
      ['No.', 'Activity', 'Lead: UN', 'Lead: OIC', 'Period: From', 'Period: To', 'Budget'],
    ])
    expect(guessHeads(heads, book)).toEqual([null, 'title', 'lead.un', 'lead.oic', 'from', 'to', 'money'])
  })
  it('of one row take nothing from the row of values below them', () => {
    const rows = [
      ['Activity', 'Responsible', 'Remarks', 'Budget'],
      ['Project on the area', 'WHO', 'Budget to be found in 2027', '5 USD'],
    ]
    expect(findHeads(rows, book)).toMatchObject({ last: 0, heads: rows[0] })
  })
})
