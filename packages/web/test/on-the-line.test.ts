import type { NotedMeeting } from '@comity/contract'
import { expect, test } from 'vitest'
import { type LineMeeting, onTheLine } from '../pages/meetings/on-the-line.ts'

const read = (id: string, from: string, general = true): LineMeeting => ({
  id,
  what: 'general meeting',
  place: null,
  from,
  to: from,
  hostSide: null,
  general,
})
const known = (id: string, more: Partial<NotedMeeting>): NotedMeeting => ({
  id,
  source: 'a letter',
  kind: 'general',
  number: null,
  planned: null,
  held: null,
  place: null,
  host: 'oic',
  ...more,
})
const day = (from: string) => ({ from, to: from })
const idsOn = (...given: [LineMeeting[], NotedMeeting[]]) =>
  onTheLine(...given, () => 'a meeting').map(({ id }) => id)

test('a meeting that a text places in a year is drawn once, on the days known from elsewhere', () => {
  expect(idsOn([read('text', '2018')], [known('letter', { held: day('2018-07-03') })])).toEqual(['letter'])
})

test('two meetings of one year that are of different sorts are both drawn, the earlier first', () => {
  const held = day('2018-07-03')
  expect(idsOn([read('text', '2018', false)], [known('letter', { held })])).toEqual(['text', 'letter'])
})

test('a meeting stands where it was held, and where it is planned until then', () => {
  const planned = day('2021')
  const [meeting] = onTheLine([], [known('letter', { planned, held: day('2022-07-18') })], () => 'a meeting')
  expect(meeting).toMatchObject({ from: '2022-07-18', hostSide: 'oic', general: true, what: 'a meeting' })
  expect(onTheLine([], [known('letter', { planned })], () => '')[0]?.from).toBe('2021')
})

test('one without any day is not drawn', () => {
  expect(idsOn([], [known('letter', {})])).toEqual([])
})
