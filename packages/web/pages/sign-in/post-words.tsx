import type { Names } from '@comity/contract'
import type { MessageKey } from '../../messages/en.ts'
import { useWords } from '../../messages/words.ts'
import { useNameText } from '../../ui/name.tsx'

/** A post in words, kept together for its direction: "Desk officer, World Health Organization". */
export function PostWords({ role, names }: { role: string; names: Names }) {
  const { say } = useWords()
  const text = useNameText()
  return <bdi>{say('who.post', { role: say(`role.${role}` as MessageKey), body: text(names) })}</bdi>
}
