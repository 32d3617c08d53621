/** What is said of mandates and their days, in English. */
export const mandates = {
  'due.title': 'What is due',
  'due.when': 'When',
  'due.what': 'What, and the words that ask for it',
  'due.who': 'Who',
  'due.in': '{days, plural, =0 {today} one {tomorrow} other {in # days}}',
  'due.past': 'ended {date}, no answer recorded',
  'due.none': 'No mandate held here has a date.',
  'derived.rule': 'Worked out, not printed: {from} to {to}.',
  'derived.opened-on-record':
    'Session {n, number} of the General Assembly opened on the day on record and ends on the eve of the next.',
  'derived.third-tuesday-of-september':
    'Session {n, number} of the General Assembly opens on the third Tuesday of September {year} (rules of procedure, rule 1) and ends on the eve of the next.',
  'derived.tuesday-of-third-week-of-september':
    'Session {n, number} of the General Assembly opens on the Tuesday of the third week of September {year}, counting from the first week with a working day (rules of procedure, rule 1; resolution 57/301), and ends on the eve of the next.',
  'derived.tuesday-of-second-week-of-september':
    'Session {n, number} of the General Assembly opens on the Tuesday of the second week of September {year}, counting from the first week with a working day (as since the seventy-eighth session), and ends on the eve of the next.',
  'derived.whole-year': 'The whole year: only the year is given.',
  'derived.whole-month': 'The whole month: only the month is given.',

  'by-addressee.title': 'Mandates by addressee',
  'by-addressee.caption': 'A mandate that names several is counted under each.',
  'by-addressee.none': 'No mandate, so nobody is addressed.',
  'by-area.title': 'Mandates by area',
  'by-area.caption': 'Read from the words of each paragraph, not confirmed.',
  'by-area.without':
    '{n, plural, =0 {every mandate names an area} one {# mandate names no single area} other {# name no single area}}',
  'by-area.nil': 'none',
  'by-area.none': 'The texts held here name no area.',
  'all-mandates': '{n, plural, one {the mandate} other {all #}}',
  'recurs.years': '{n, plural, one {every year} other {every # years}}',
  'recurs.months': '{n, plural, one {every month} other {every # months}}',

  'mandates.title': 'Mandates',
  'mandates.total': '{n, plural, =0 {no mandate} one {# mandate} other {# mandates}}',
  'mandates.of':
    '{n, plural, =0 {None} one {#} other {#}} of {all, plural, one {# mandate} other {# mandates}}',
  'mandates.any-addressee': 'anyone',
  'mandates.any-verb': 'any verb',
  'mandates.any-area': 'any area',
  'mandates.addressee': 'To',
  'mandates.verb': 'Verb',
  'mandates.area': 'Area',
  'mandates.dated': 'Date of the text',
  'mandates.of-text': 'Only those of {text}',
  'mandates.caption': 'Mandates, with the paragraph that gives each',
  'mandates.paragraph': 'Paragraph',
  'mandates.asks': 'Asks',
  'mandates.whom': 'Addressed to',
  'mandates.action': 'To do what',
  'mandates.due': 'Due',
  'mandates.state': 'State',
  'mandates.due-any': 'any day or none',
  'mandates.due-overdue': 'overdue',
  'mandates.due-ahead': 'to come',
  'mandates.due-undated': 'no day known',
  'mandates.overdue': 'overdue for {days, plural, one {# day} other {# days}}',
  'mandates.overdue-years': 'overdue for {years, plural, one {# year} other {# years}}',
  'mandates.none': 'No text held here gives a mandate.',
  'mandates.none-such': 'No mandate is all of this at once. Choose less, or show all.',
  'timeline.title': 'When mandates fall due',
  'timeline.views': 'Ways to see the mandates',
  'timeline.view-list': 'as a list',
  'timeline.view-timeline': 'on a timeline',
  'timeline.sentence':
    '<overdue>{n, plural, =0 {None overdue} one {# overdue} other {# overdue}}</overdue>, <coming>{ahead, plural, =0 {none to come} one {# to come} other {# to come}}</coming>, <none>{undated, plural, =0 {none without a day} one {# without a day} other {# without a day}}</none>. What is overdue has passed its last day, and no answer is recorded.',
  'timeline.narrow': 'Narrow the timeline',
  'timeline.years': 'Mandates by the year in which they fall due',
  'timeline.year':
    '{year}: {n, plural, =0 {none} one {# mandate} other {# mandates}}, {overdue, plural, =0 {none overdue} one {# overdue} other {# overdue}}',
  'timeline.every-year': 'All that have a day, the longest due first',
  'timeline.since': 'What falls due from {year} on, the longest due first',
  'timeline.in-year': 'What falls due in {year}, the longest due first',
  'timeline.on-years': 'On the years',
  'timeline.none': 'No mandate of these falls due on a day that is known.',
}

export type MandatesMessages = Record<keyof typeof mandates, string>
