import { streamXml } from '../../xml/stream-xml.ts'

/** The words that cells refer to by number: their runs joined, without what is printed small above them. */
export function readStrings(xml: string): string[] {
  const strings: string[] = []
  let now = ''
  let phonetic = 0
  let inText = false
  streamXml(xml, {
    open(name) {
      if (name === 'si') now = ''
      else if (name === 'rPh') phonetic++
      else if (name === 't') inText = phonetic === 0
    },
    words(text) {
      if (inText) now += text
    },
    close(name) {
      if (name === 'rPh') phonetic--
      else if (name === 't') inText = false
      else if (name === 'si') strings.push(wordsOf(now))
    },
  })
  return strings
}

/** Signs that XML cannot hold are written "_x000B_" (ECMA-376 Part 1, 22.9.2.19, ST_Xstring). */
export function wordsOf(written: string): string {
  return written.includes('_x')
    ? written.replace(/_x([0-9a-fA-F]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : written
}
