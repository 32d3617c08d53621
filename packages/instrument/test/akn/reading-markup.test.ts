import { readFile } from '@comity/document'
import { describe, expect, it } from 'vitest'
import { type Instrument, readInstrument } from '../../index.ts'

type Expected = { readonly [Key in keyof Instrument]?: readonly object[] }

/** What reading gives of a statement's preamble and main body. */
async function check(preamble: string, body: string, expected: Expected): Promise<void> {
  const xml = `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution"><meta/>
    <preamble><formula name="enactingFormula"><p><span class="italic">The General Assembly</span>,</p></formula>${preamble}</preamble>
    <mainBody>${body}</mainBody></statement></akomaNtoso>`
  const read = readInstrument(await readFile(new TextEncoder().encode(xml)))
  for (const [key, value] of Object.entries(expected))
    expect(read[key as keyof Instrument]).toMatchObject(value as object)
}

describe('AKN4UN is read from its markup', () => {
  it('takes containers for preambular paragraphs, and notes from where they are marked', () =>
    check(
      '<container name="Noting"><p xml:space="preserve">	<span class="italic">Noting</span> the Goals,<authorialNote marker="5"><p>	See resolution 70/1.</p></authorialNote> and others,</p></container>',
      '',
      {
        preamble: [{ id: 'pp1', words: 'Noting', text: 'Noting the Goals, and others,' }],
        notes: [
          { marker: '5', text: 'See resolution 70/1.', in: 'pp1', marks: [{ in: 'pp1', path: [], at: 17 }] },
        ],
        citations: [{ symbol: 'A/RES/70/1', in: 'pp1', note: '5' }],
      },
    ))

  it('takes points for sub-paragraphs, however deep', () =>
    check(
      '',
      '<paragraph><num>2.</num><list><intro><p><span class="italic">Requests</span> the following:</p></intro><point><num>(a)</num><list><intro><p>One:</p></intro><point><num>(i)</num><content><p>First;</p></content></point></list></point></list></paragraph>',
      {
        operative: [
          {
            number: '2',
            words: 'Requests',
            text: 'Requests the following:',
            children: [{ number: '(a)', text: 'One:', children: [{ number: '(i)', text: 'First;' }] }],
          },
        ],
      },
    ))

  it('takes a number among the words for one, where the markup forgot it', () =>
    check(
      '',
      '<paragraph><content><p>	3	<span class="italic">Calls upon</span> all;</p></content></paragraph>',
      {
        operative: [{ number: '3', words: 'Calls upon', text: 'Calls upon all;' }],
      },
    ))

  it('takes paragraphs lettered by hand for sub-paragraphs', () =>
    check(
      '',
      '<paragraph><num>1.</num><content><p><span class="italic">Decides</span>:</p></content></paragraph><paragraph><content><p>(a)	To write;</p></content></paragraph>',
      { operative: [{ number: '1', children: [{ number: '(a)', text: 'To write;' }] }] },
    ))

  it('takes a heading in bold for one, and cross headings of sections for their preambles', () =>
    check(
      '',
      '<section><num>I</num><crossHeading refersTo="#preamble"><span class="italic">Recalling</span> it,</crossHeading><paragraph><num>1.</num><content><p><span class="italic">Requests</span> all;</p></content></paragraph></section><paragraph><content><p><span class="bold">Follow-up</span></p></content></paragraph>',
      {
        preamble: [{ text: 'Recalling it,' }],
        operative: [{ text: 'Requests all;' }],
        headings: [
          { text: 'I', before: 'pp1' },
          { text: 'Follow-up', before: null },
        ],
      },
    ))

  it.each([
    ['<inline name="agenda item" title="24 (b)">Agenda item 24 (b)</inline>', '24 (b)'],
    ['<inline name="agenda item">Agenda items 136 and 146</inline>', '136 and 146'],
  ])('takes the agenda item from its attribute, or from its words: %s', async (inline, expected) => {
    const xml = `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement><meta/><coverPage><p>${inline}</p></coverPage></statement></akomaNtoso>`
    expect(readInstrument(await readFile(new TextEncoder().encode(xml))).agendaItem).toBe(expected)
  })

  it('leaves out the brackets that Arabic prints around a mark', () =>
    check(
      '<container name="إذ تشير"><p><span class="bold italic">إذ تشير</span> إلى التقرير<sup>(</sup><authorialNote marker="1"><p>	()	A/77/361.</p></authorialNote><sup>)</sup>،</p></container>',
      '',
      { preamble: [{ text: 'إذ تشير إلى التقرير،' }], notes: [{ text: 'A/77/361.' }] },
    ))
})
