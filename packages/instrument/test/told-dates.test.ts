import { readFile } from '@comity/document'
import { expect, test } from 'vitest'
import { readInstrument } from '../index.ts'

const read = async (file: string) => readInstrument(await readFile(new TextEncoder().encode(file)))

const frontMatter = (date: string) => `---
kind: resolution
symbol: A/RES/73/901
date: "${date}"
language: en
---

The General Assembly,

1. Requests the Secretary-General to guard the lamps.
`
const markup = (date: string) => `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
  <statement name="resolution"><meta><identification source="#a"><FRBRWork>
  <FRBRdate date="${date}" name="adoption"/></FRBRWork></identification></meta>
  <preamble><formula name="enactingFormula"><p>The General Assembly,</p></formula></preamble>
  <mainBody/></statement></akomaNtoso>`

test.each([
  ['2018-12-20', '2018-12-20'],
  ['2018-12', '2018-12'],
  ['2018-13', null],
  ['2019-02-31', null],
])('a file that tells its date as %s is of %s: a date that there is not is none', async (told, held) => {
  expect((await read(frontMatter(told))).date).toBe(held)
  expect((await read(markup(told))).adopted).toBe(held)
})
