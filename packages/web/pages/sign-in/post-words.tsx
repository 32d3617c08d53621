import type { Names } from '@comity/contract'
import type { MessageKey } from '../../messages/en.ts'
import { useWords } from '../../messages/words.ts'
import { useNameText } from '../../ui/name.tsx'

/** A post in words, kept together for its direction: "Desk officer, World Health Organization". */
export function PostWords({ role, names }: { role: string; names: Names }) {
  return <bdi>{usePostText(role, names)}</bdi>
}

export function usePostText(role: string, names: Names): string {
  const { say } = useWords()
  const text = useNameText()
  return say('who.post', { role: say(`role.${role}` as MessageKey), body: text(names) })
}
