import { type BodyOf, type FindingFields, findingFields } from '@comity/contract'
import { isPartialDate } from '@comity/instrument'
import { postFor } from '../identity/actor.ts'
import { type FindingRow, findFindings } from '../judging/finding-row.ts'
import { judge } from '../judging/judge.ts'
import { spokenBy } from '../judging/spoken.ts'
import { unknownCodes } from '../judging/unknown-codes.ts'
import { standingAs } from '../questions/findings.ts'
import { isUuid } from '../questions/question.ts'
import { type Act, invalid, mayAct, refused } from './act.ts'

/**
 * Keeps what a person says of what was read. Several findings are judged together, all or none. Where somebody else
 * has spoken since the state that was seen, nothing is changed and what stands now is told.
 */
export const judgeFinding: Act<'judge-finding'> = async (body, { store, token, now }) => {
  const ids = [...new Set([body.finding].flat())]
  if (!ids.every(isUuid)) return refused({ reason: 'not-found' })
  return store.asActor(token, async (db, actor) => {
    const asked = await findFindings(db, ids)
    const first = asked[0]
    if (first === undefined || asked.length < ids.length) {
      return refused({ reason: actor.kind === 'anonymous' ? 'not-signed-in' : 'not-found' })
    }
    const { space } = first
    if (asked.some((finding) => finding.space !== space)) {
      return invalid('finding', 'These stand in several cooperations. Judge those of one at a time.')
    }
    const refusal = mayAct(actor, 'judge', space)
    if (refusal !== null) return refusal
    const findings = await findFindings(db, ids, { locked: true })
    const wrong = wrongOf(body, findings) ?? (await unknownCodes(db, space, body.changes ?? {}))
    if (wrong !== null) return wrong
    const moved = body.state === undefined ? undefined : findings.find(({ state }) => state !== body.state)
    if (moved !== undefined) return spokenMeanwhile(moved)

    const post = postFor(actor, 'judge', space)
    if (post === undefined) return refused({ reason: 'not-found' })
    const by = await spokenBy(db, post)
    const { verdict, changes = {}, reason = null } = body
    const at = now()
    const said = { verdict, changes, reason, actor: actor.id, by: JSON.stringify(by), at }
    const judged = []
    for (const finding of findings) {
      const version = await judge(db, finding, said)
      judged.push({ id: finding.id, version, standing: await standingAs(db, finding) })
    }
    const named = judged.find(({ id }) => id === ids[0]) ?? (judged[0] as (typeof judged)[number])
    return { ok: true, value: { id: named.id, version: named.version, findings: judged } }
  })
}

function wrongOf(body: BodyOf<'judge-finding'>, findings: readonly FindingRow[]) {
  const { verdict, changes } = body
  if (verdict === 'correct' && (changes === undefined || Object.keys(changes).length === 0)) {
    return invalid('changes', 'Say what is otherwise: at least one value.')
  }
  if (verdict !== 'correct' && changes !== undefined) {
    return invalid('changes', 'Values are changed only with the verdict "correct".')
  }
  if (verdict === 'reopen' && findings.some(({ state }) => state === 'added')) {
    return invalid('verdict', 'A person added this: no reading stands behind it. Correct it or reject it.')
  }
  for (const { kind } of findings) {
    const wrong = wrongFields(kind, changes ?? {}, 'changes')
    if (wrong !== null) return wrong
  }
  return null
}

/** Refuses the fields that a kind of finding has not, and dates that there are not; `sent` is what the act calls them. */
export function wrongFields(kind: FindingRow['kind'], fields: FindingFields, sent: 'changes' | 'fields') {
  const known = Object.keys(findingFields[kind])
  const other = Object.keys(fields).find((field) => !known.includes(field))
  if (other !== undefined) {
    return invalid(`${sent}.${other}`, `Of this kind (${kind}) only these can be said: ${known.join(', ')}.`)
  }
  const { from, to, signed, date, due } = fields
  const dates = { from, to, signed, date, due: due && 'date' in due ? due.date : null }
  const violations = Object.entries(dates).flatMap(([field, said]) =>
    said && !isPartialDate(said) ? [{ field: `${sent}.${field}`, message: 'There is no such date.' }] : [],
  )
  return violations.length === 0 ? null : refused({ reason: 'invalid', violations })
}

function spokenMeanwhile(finding: FindingRow) {
  const message = 'Somebody has spoken of this since you saw it. Look at what stands now, then decide.'
  return refused({ reason: 'conflict', message, current: { finding: finding.id, state: finding.state } })
}
