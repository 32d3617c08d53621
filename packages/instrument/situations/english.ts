import lexicon from '../lexicon/situations.json' with { type: 'json' }
import type { SituationWords } from './words.ts'

export const english: SituationWords = {
  names: () => [...lexicon.en.states, ...lexicon.en.territories],
  nextIn: (text, from) => {
    let at = text.indexOf(' in ', from)
    while (at >= 0 && !mayBeCountry(text, text.startsWith('the ', at + 4) ? at + 8 : at + 4))
      at = text.indexOf(' in ', at + 1)
    return at
  },
  // "in Afghanistan, Bosnia and Herzegovina, the Central African Republic and Mali"
  first: /\sin\s(?:the\s)?/uy,
  next: /(?:,\sand|,|\sand)\s(?:in\s)?(?:the\s)?/uy,
  // "in Mexico City" is in no country’s name.
  ends: /(?![\p{L}-]|\s\p{Lu})/uy,
  // "held in Jamaica", "on 12 October 2022 in Cambodia", "Regional Centre, in Togo": where something happened or
  // stands. "Assistance Mission in Afghanistan", "Islamic State in Iraq": part of a name.
  elsewhere:
    /(?:\b(?:held|hosted|convened|organized|met|launched|signed|adopted|concluded|opened|inaugurated|took\splace|taking\splace|based|headquartered|located|seat)|[\d,]|\p{Lu}[\p{L}-]*)$/u,
  before: 24,
}

/** Names of countries begin with a capital, those of some territories with "occupied". */
function mayBeCountry(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 97 || code > 122 || code === 111
}
