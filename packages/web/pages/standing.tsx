import type { Spoken, Standing as StandingOf } from '@comity/contract'
import type { MessageKey } from '../messages/en.ts'
import { useWords } from '../messages/words.ts'
import { useNameText } from '../ui/name.tsx'

/** Whether a person has answered for what was read: the word, and when and which post. */
export function StandingWords({ of: { state, at, by } }: { of: StandingOf }) {
  const { say, tell, date } = useWords()
  const word = say(`state.${state}`)
  if (at === null) return word
  return by === null
    ? say('state.on', { state: word, date: date(at) })
    : tell('state.by', { state: word, date: date(at), by: <PostWords of={by} /> })
}

/** The post that spoke: "Desk officer, United Nations". */
export function PostWords({ of: { role, names } }: { of: Spoken }) {
  const { say } = useWords()
  const text = useNameText()
  const named = say(`role.${role}` as MessageKey)
  return <bdi>{names === null ? named : say('who.post', { role: named, body: text(names) })}</bdi>
}

/** The same with its square: dashed and empty as read, full once a person has confirmed. */
export function Standing({ of: standing }: { of: StandingOf }) {
  return (
    <span className={`standing ${standing.state}`}>
      <StandingWords of={standing} />
    </span>
  )
}
