import type { WrongRule } from '@comity/programme'

/** Why a cell cannot be taken, as a sentence for whoever asks by the API; pages say it in the reader's language. */
export function reasonOf(rule: WrongRule, given: string): string {
  return reasons[rule].replace('{given}', given)
}

const reasons: Readonly<Record<WrongRule, string>> = {
  formula: 'The cell holds a formula ({given}). Write what it comes to as plain text.',
  'error-value': 'The cell holds an error of the spreadsheet ({given}). Write the value.',
  'title-missing': 'The activity has no title. Give it one.',
  'too-long': 'This is longer than the field takes: "{given}". Shorten it.',
  'too-many': 'These are more values than the field takes: {given}.',
  date: '"{given}" is no date. Write a day, a month or a year: 2026-05-21, May 2026, 2026.',
  'date-ambiguous': '"{given}" may be two dates. Write the year first: 2026-05-21.',
  'dates-reversed': 'It ends before it begins: {given}.',
  amount: '"{given}" is no sum. Write amount, currency and who pays: 125000.50 USD — UNFPA.',
  'amount-ambiguous': '"{given}" may be thousands or a fraction. Write 250000 or 250.00.',
  currency: '"{given}" names no currency. Write its code: USD.',
  'name-unknown':
    '"{given}" is not among what is known here. Write the name, abbreviation or code of the register.',
  'name-ambiguous': '"{given}" means several. Add the code in brackets.',
  number: '"{given}" is none of the numbers that the field takes.',
  marking: '"{given}" is no marking: unclassified, confidential or strictly confidential.',
  status: '"{given}" is no status: not begun, under way, done, delayed or dropped.',
  'status-of-other-side': 'The status of the other side is the other side’s to say. Put it back.',
  'cell-cut':
    'This is longer than a cell can hold, so it cannot be changed in a sheet. Change it on its page.',
  'id-twice': 'This activity stands in another row already. Keep one of them.',
  'revision-unknown': 'The revision is none of this activity. Bring back the sheet as it was saved here.',
  shape: '"{given}" has not the parts that this field takes.',
}
