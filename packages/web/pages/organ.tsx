import type { MessageKey } from '../messages/en.ts'
import { useWords, type Words } from '../messages/words.ts'

/** The organs that the register files texts under by these names, whatever language a text is in. */
const organs = {
  'General Assembly': 'organ.general-assembly',
  'Security Council': 'organ.security-council',
  'Economic and Social Council': 'organ.economic-and-social-council',
  'Human Rights Council': 'organ.human-rights-council',
  'Islamic Summit Conference': 'organ.islamic-summit',
  'Council of Foreign Ministers': 'organ.council-of-foreign-ministers',
} as const satisfies Record<string, MessageKey>

const isKnown = (organ: string): organ is keyof typeof organs => Object.hasOwn(organs, organ)

/** An organ in the reader's language; one that has no word here as it was written. */
export const organName = ({ say }: Words, organ: string): string =>
  isKnown(organ) ? say(organs[organ]) : organ

/** An organ's name, marked as another language's where it is one that was written in the text. */
export function Organ({ of: organ, lang }: { of: string; lang: string }) {
  const words = useWords()
  return isKnown(organ) ? organName(words, organ) : <bdi lang={lang}>{organ}</bdi>
}
