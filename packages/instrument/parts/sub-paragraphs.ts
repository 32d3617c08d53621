import type { Stretch, TextLine } from '../layout/running-text.ts'
import type { SubUnit } from './division.ts'
import { enumeratorAt, type Reading } from './enumerator.ts'

/** Lists that are open while a provision is read, outermost first. */
export type OpenLists = {
  /** Puts a line where it belongs: a new sub-paragraph, or more of the text that stands last. */
  readonly add: (line: TextLine, from: number, lastSign: string) => void
}

type Level = { readonly style: Reading['style']; place: number; readonly units: SubUnit[] }

/** After these a list can begin: "the following measures:", "shall include –". */
const OPENS_LIST = ':–—-：，,'

export function openLists(lead: Stretch[], children: SubUnit[]): OpenLists {
  const levels: Level[] = []
  let text = lead
  return {
    add(line, from, lastSign) {
      const words = from === 0 ? line.text : line.text.slice(from)
      const enumerator = couldEnumerate(words.charCodeAt(0)) ? enumeratorAt(words) : null
      const place = enumerator === null ? null : placeFor(enumerator.readings, lastSign, line.gap !== 'line')
      if (enumerator === null || place === null) {
        text.push({ line, from, to: line.text.length })
        return
      }
      const unit: SubUnit = { number: enumerator.printed, lead: [], children: [] }
      if (place.depth === levels.length) {
        const within = levels.at(-1)?.units.at(-1)?.children ?? children
        levels.push({ style: place.reading.style, place: place.reading.place, units: within })
      }
      levels.length = place.depth + 1
      const level = levels[place.depth] as Level
      level.place = place.reading.place
      level.units.push(unit)
      text = unit.lead
      if (from + enumerator.end < line.text.length) {
        text.push({ line, from: from + enumerator.end, to: line.text.length })
      }
    },
  }

  /** The depth at which an enumerator continues an open list, or opens one. */
  function placeFor(
    readings: readonly Reading[],
    lastSign: string,
    gap: boolean,
  ): { depth: number; reading: Reading } | null {
    for (let depth = levels.length - 1; depth >= 0; depth--) {
      const level = levels[depth] as Level
      for (const reading of readings) {
        const next =
          reading.style === level.style && (reading.style === 'dash' || reading.place === level.place + 1)
        if (next && (lastSign !== '' || gap) && !(lastSign === ':' && reading.place === 1))
          return { depth, reading }
      }
    }
    const first = readings.find((r) => r.place <= 1)
    if (first === undefined) return null
    if (!(lastSign !== '' && OPENS_LIST.includes(lastSign)) && !gap) return null
    return { depth: levels.length, reading: first }
  }
}

/** "(", a letter or a digit before ")", a dash, a bullet: tested before any pattern is. */
function couldEnumerate(code: number): boolean {
  return code === 0x28 || code < 0x80
    ? code === 0x28 || code === 0x2d || code === 0x2a || (code >= 48 && code <= 122)
    : true
}
