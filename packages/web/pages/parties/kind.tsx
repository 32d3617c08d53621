import type { MessageKey } from '../../messages/en.ts'
import { catalogues, useWords } from '../../messages/words.ts'

/** The message for a kind of body of the register of parties, which is kept in English; null for one it has no word for. */
export function bodyKindKey(kind: string): MessageKey | null {
  const key = `body-kind.${kind.replaceAll(' ', '-').toLowerCase()}`
  return Object.hasOwn(catalogues.en, key) ? (key as MessageKey) : null
}

/** What kind of body it is, in the reader's language where the catalogue has the word. */
export function PartyKind({ of: kind }: { of: string }) {
  const { say } = useWords()
  const key = bodyKindKey(kind)
  if (key !== null) return say(key)
  return (
    <bdi lang="en" dir="ltr">
      {kind}
    </bdi>
  )
}
