import { bodies } from './bodies/en.ts'
import { cooperations } from './cooperations/en.ts'
import { desk } from './desk/en.ts'
import { histories } from './histories/en.ts'
import { importing } from './importing/en.ts'
import { judging } from './judging/en.ts'
import { mandates } from './mandates/en.ts'
import { named } from './named/en.ts'
import { people } from './people/en.ts'
import { planning } from './planning/en.ts'
import { programme } from './programme/en.ts'
import { records } from './records/en.ts'
import { search } from './search/en.ts'
import { sheet } from './sheet/en.ts'
import { texts } from './texts/en.ts'

/** The interface in English. French and Arabic have the same keys; the syntax is ICU MessageFormat. */
export const en = {
  skip: 'Skip to the text',
  sections: 'Sections',
  scrolls: '{name}, scrolls sideways',
  comma: ', ',
  language: 'Language',

  'section.glance': 'At a glance',
  'section.texts': 'Texts',
  'section.mandates': 'Mandates',

  'foot.what':
    'Comity keeps what two organizations do together, from what was adopted to what was done and back.',
  'foot.sample':
    'Sample: everything here was read from the texts by a program. It counts once a person has confirmed it.',
  'foot.api': 'The same record for programs',

  session: '{n, selectordinal, one {#st session} two {#nd session} few {#rd session} other {#th session}}',
  'session.named': '{name} session',
  'range.long': '{from} – {to}',
  'unknown-date': 'date not given',
  held: 'text held',
  cited: 'known by citation',
  'next-page': 'Next page',
  'list.narrow': '{name}: narrow, order, columns',
  'list.open': 'Narrow, order, choose columns',
  'list.order': 'Order',
  'list.rising': '{name}, ascending',
  'list.falling': '{name}, descending',
  'list.as-it-comes': 'as it comes',
  'list.columns': 'Columns',
  'list.show': 'Show',
  'list.clear': 'Show all',
  'list.first': 'First page',
  'list.csv': 'Download CSV',
  'list.choice': '{name} ({n, number})',
  'list.found': '{n, plural, =0 {None} one {#} other {#}} of {all, number}',

  'spaces.title': 'Two organizations, one record of what they do together',
  'spaces.page': 'Cooperations',
  'spaces.lead':
    'What the texts ask, who is asked, by when, and the words that say so. Every figure leads back to its paragraph.',
  'spaces.list': 'Cooperations kept here',
  'spaces.between': '{first} and {second}',
  'spaces.texts': '{n, plural, =0 {no text yet} one {# text} other {# texts}}',
  'spaces.latest': 'the latest of {date}',
  'spaces.mandates': '{n, plural, =0 {no mandate} one {# mandate} other {# mandates}}',
  'spaces.agreements': '{n, plural, =0 {no agreement} one {# agreement} other {# agreements}}',
  'spaces.meetings': '{n, plural, =0 {no meeting} one {# meeting} other {# meetings}}',
  'spaces.areas': '{n, plural, =0 {no area} one {# area} other {# areas}}',
  'spaces.parties': '{n, plural, =0 {no body} one {# body} other {# bodies}}',
  'spaces.sample': 'Sample, open to read',
  'spaces.none': 'No cooperation is kept here yet. The command “comity space add” makes one.',

  'glance.title': 'The cooperation at a glance',
  'glance.as-at': 'as at {date}',
  'glance.lead.mandates':
    '<text>{kind, select, resolution {The resolution} draft {The draft resolution} decision {The decision} other {The text}} {name}</text> gives <list>{mandates, plural, =0 {no mandate} one {# mandate} other {# mandates}}</list>, <due>{dated, plural, =0 {none with a date} one {# with a date} other {# of them with a date}}</due>. {confirmed, plural, =0 {No person has confirmed any of them yet.} one {A person has confirmed # of them.} other {A person has confirmed # of them.}}',
  'glance.lead.programme':
    'The matrix of {years} holds <matrix>{n, plural, =0 {no activity} one {# activity} other {# activities}}</matrix>{n, plural, =0 {} one {, {agreed, plural, =0 {not agreed} one {agreed} other {agreed}}} other {, {agreed, plural, =0 {none agreed} one {# of them agreed} other {# of them agreed}}}}.',
  'glance.lead.agreements':
    '{n, plural, =0 {The texts name no agreement.} one {The texts name <agreements># agreement</agreements>.} other {The texts name <agreements># agreements</agreements>.}}',
  'glance.lead.areas':
    '{empty, plural, =0 {Each of the {all, number} areas has a mandate.} one {<areas># of the {all, number} areas</areas> has no mandate.} other {<areas># of the {all, number} areas</areas> have no mandate.}}',
  'glance.nothing': 'No text that gives mandates is held yet. The command “comity import” brings one in.',
  'of-date': 'of {date}',

  'meetings.title': 'Meetings',
  'meetings.hosts': '{side} hosts',
  'meetings.no-host': 'no host named',
  'meetings.today': 'today',
  'meetings.line':
    '{n, plural, one {One meeting} other {# meetings}} between {from} and {to} on a line of years. Those that {first} hosted stand above it, those that {second} hosted below. The table that follows says the same in words.',
  'meetings.table': 'The same in words',
  'meetings.when': 'When',
  'meetings.what': 'What',
  'meetings.where': 'Where',
  'meetings.host': 'Host',
  'meetings.words': 'Words',
  'meetings.none': 'The texts held here name no meeting.',

  'column.addressee': 'Addressee',
  'column.area': 'Area',
  'column.mandates': 'Mandates',

  'agreements.title': 'Agreements',
  'agreements.kind': 'Kind',
  'agreements.years': 'On the years',
  'agreements.signed': 'Signed',
  'agreements.unsigned': 'no date in the words',
  'agreements.promises': 'promises {what}',
  'agreements.none': 'The texts held here name no agreement.',

  'state.read': 'read by the program, not confirmed',
  'state.confirmed': 'confirmed',
  'state.corrected': 'corrected',
  'state.rejected': 'rejected',
  'state.by': '{state} {date}, {by}',
  'state.on': '{state} {date}',

  'refused.not-found.title': 'There is nothing at this address',
  'refused.not-found.says':
    'Nothing is kept under this address, or it is not open to you. Check the address, or begin at the cooperations kept here.',
  'refused.invalid.title': 'This address asks for something that cannot be answered',
  'refused.invalid.says': 'Part of the address is not a value that can be looked up:',
  'refused.forbidden.title': 'This is not open to you',
  'refused.forbidden.says': 'Your part in this cooperation does not include it.',
  'refused.sign-in.title': 'Sign in to read this',
  'refused.sign-in.says': 'This is kept for those who take part in the cooperation.',
  'refused.conflict.title': 'It has changed in the meantime',
  'refused.conflict.says':
    'Somebody changed the record while this page was open. Nothing of yours was written.',
  'refused.too-large.title': 'Too large',
  'refused.too-large.says': 'What was sent is larger than can be read.',
  'refused.method.title': 'This page can only be read',
  'refused.method.says': 'Nothing was sent or changed.',
  'refused.broken.title': 'The page could not be made',
  'refused.broken.says':
    'A fault in the program, not in your request. It is written in the log of the installation; nothing of the record was changed.',
  'refused.back': 'The cooperations kept here',
  'refused.back-space': '{space} at a glance',

  ...cooperations,
  ...desk,
  ...histories,
  ...importing,
  ...judging,
  ...mandates,
  ...people,
  ...planning,
  ...programme,
  ...records,
  ...bodies,
  ...named,
  ...search,
  ...sheet,
  ...texts,
}

export type MessageKey = keyof typeof en
