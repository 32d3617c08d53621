/** What kind of body it is, in the words of the register of parties, which is kept in English. */
export function PartyKind({ of: kind }: { of: string }) {
  return (
    <bdi lang="en" dir="ltr">
      {kind}
    </bdi>
  )
}
