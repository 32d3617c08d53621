import { useWords } from '../../messages/words.ts'

/** Why something was not done, where its form stands. */
export function Refused({ says }: { says: readonly string[] | undefined }) {
  const { say } = useWords()
  if (says === undefined) return null
  return (
    <div className="notice" role="alert">
      <p>{say('activity.refused')}</p>
      {says.map((sentence) => (
        <p key={sentence}>
          <bdi>{sentence}</bdi>
        </p>
      ))}
    </div>
  )
}
