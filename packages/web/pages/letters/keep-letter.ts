import type { Answer, InterfaceLanguage, Refusal } from '@comity/contract'
import { data, type LoaderFunctionArgs, redirect } from 'react-router'
import { addressesOf } from '../addresses.ts'
import { act, refused } from '../answer.ts'
import { sentFile } from '../discussion/talk-form.ts'
import { markingKept } from '../records/marking-fields.tsx'
import { typedIn } from './dated-fields.tsx'

type Where = {
  readonly context: LoaderFunctionArgs['context']
  readonly lang: InterfaceLanguage
  readonly space: string
}

/** Keeps the file of a letter that was registered and goes on to it; else says why it was not, with what was typed. */
export async function keepLetter(
  { context, lang, space }: Where,
  form: FormData,
  answer: Answer<{ readonly id: string }>,
) {
  if (!answer.ok) return notKept(answer.refusal, form)
  const record = answer.value.id
  const file = form.get('file')
  if (file instanceof File && file.size > 0) {
    const of = { space, kind: 'letter', record, to: 'both' } as const
    const filed = await act(context, 'attach-file', { ...of, ...(await sentFile(file)) })
    // The letter stands; the page where its files are says why this one does not.
    if (!filed.ok)
      return redirect(addressesOf(lang, space).discussion({ kind: 'letter', record }), { status: 303 })
  }
  return redirect(addressesOf(lang, space).letter(record), { status: 303 })
}

function notKept(refusal: Refusal, form: FormData) {
  const kept = { ...typedIn(form), ...markingKept(form) }
  if (refusal.reason === 'invalid')
    return data({ says: refusal.violations.map(({ message }) => message), kept }, { status: 422 })
  if (refusal.reason === 'forbidden') return data({ says: [refusal.message], kept }, { status: 403 })
  throw refused(refusal)
}
