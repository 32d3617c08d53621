import {
  type ActName,
  type Answer,
  audiences,
  type BodyOf,
  type SubjectKind,
  subjectKinds,
} from '@comity/contract'
import { markedFromStart } from '../records/marking-fields.tsx'

/** The record that a discussion is about, as its address names it; null where it names none. */
export function subjectAsked(url: string): { readonly kind: SubjectKind; readonly record: string } | null {
  const { searchParams } = new URL(url)
  const kind = subjectKinds.find((one) => one === searchParams.get('kind'))
  const record = searchParams.get('record')
  return kind === undefined || record === null || record === '' ? null : { kind, record }
}

type Of = { readonly space: string; readonly kind: SubjectKind; readonly record: string }
type Do = <N extends ActName>(name: N, body: BodyOf<N>) => Promise<Answer<unknown>>

/** Does what a form of the page asks; null where it asks for nothing that there is. */
export async function carryOut(form: FormData, of: Of, act: Do): Promise<Answer<unknown> | 'no-file' | null> {
  const word = (name: string) => String(form.get(name) ?? '')
  const text = word('text').replaceAll('\r\n', '\n')
  // Where the choice is missing, the narrower is meant: it can be said again to both, never taken back from one.
  const to = audiences.find((one) => one === word('to')) ?? 'own'
  switch (word('do')) {
    case 'say':
      return act('comment', { ...of, to, text, ...markedFromStart(form) })
    case 'correct':
      return act('correct-comment', { comment: word('comment'), text })
    case 'withdraw':
      return act('withdraw-comment', { comment: word('comment') })
    case 'file': {
      const file = form.get('file')
      if (!(file instanceof File) || file.size === 0) return 'no-file'
      return act('attach-file', { ...of, to, ...(await sentFile(file)), ...markedFromStart(form) })
    }
    case 'withdraw-file':
      return act('withdraw-file', { attachment: word('attachment') })
    case 'follow':
      return act('follow', of)
    case 'unfollow':
      return act('unfollow', of)
    default:
      return null
  }
}

/** A file of a form as an act takes it. The contract takes no sign that turns the direction of a name. */
export async function sentFile(file: File): Promise<{ name: string; base64: string }> {
  const name = file.name.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '').slice(-255)
  return { name: name || 'file', base64: Buffer.from(await file.arrayBuffer()).toString('base64') }
}
