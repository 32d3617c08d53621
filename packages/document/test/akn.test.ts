import { strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { readFile } from '../index.ts'

/** A document whose elements bear a prefix, in a namespace. */
const documentIn = (namespace: string, prefix: string): Uint8Array => {
  const name = (local: string) => (prefix === '' ? local : `${prefix}:${local}`)
  const element = (local: string, inside: string) => `<${name(local)}>${inside}</${name(local)}>`
  const declared = prefix === '' ? 'xmlns' : `xmlns:${prefix}`
  const body = element('statement', element('p', `${element('i', 'Recalling')} its work,`))
  return strToU8(`<${name('akomaNtoso')} ${declared}="${namespace}">${body}</${name('akomaNtoso')}>`)
}

it.each([
  ['http://docs.oasis-open.org/legaldocml/ns/akn/3.0', ''],
  ['http://docs.oasis-open.org/legaldocml/ns/akn/3.0', 'akn'],
  ['http://docs.oasis-open.org/legaldocml/ns/akn/3.0/CSD13', 'an'],
  ['http://docs.oasis-open.org/legaldocml/ns/akn/3.0/WD17', 'akn'],
  ['http://www.akomantoso.org/2.0', 'an'],
])('AKN4UN in %s with the prefix "%s" is read like any other', async (namespace, prefix) => {
  const { format, lines, findings } = await readFile(documentIn(namespace, prefix))
  expect([format, findings]).toEqual(['akn', []])
  expect(lines.map(({ text, emphasis }) => [text, emphasis])).toEqual([['Recalling its work,', [[0, 9]]]])
})

it('the number of a section and the letter of a part stand above their titles, that of a paragraph before its words', async () => {
  const xml = `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement>
    <preface><p><docNumber>A</docNumber><docTitle>Trees</docTitle></p></preface>
    <section><num>I</num><heading>Planting</heading>
      <paragraph><num>1.</num><content><p>Decides to plant.</p></content></paragraph></section>
  </statement></akomaNtoso>`
  const { lines } = await readFile(strToU8(xml))
  expect(lines.map(({ text }) => text)).toEqual(['A', 'Trees', 'I', 'Planting', '1. Decides to plant.'])
})

it.each([
  ['another root', strToU8('<?xml version="1.0"?><html><p>words</p></html>'), 'file-type-unknown'],
  ['a file cut short', documentIn('http://www.akomantoso.org/2.0', 'an').slice(0, -20), 'file-damaged'],
  ['another standard', documentIn('http://example.org/law', 'an'), 'file-type-unknown'],
])('%s gives no text and says why', async (_, bytes, rule) => {
  const { text, findings } = await readFile(bytes)
  expect([text, findings.map((finding) => finding.rule)]).toEqual(['', [rule]])
})
