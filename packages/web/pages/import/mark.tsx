import type { InterfaceLanguage, Marking } from '@comity/contract'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData } from 'react-router'
import { useWords, wordsIn } from '../../messages/words.ts'
import '../../ui/form.css'
import { addressesOf } from '../addresses.ts'
import { act, ask, refused } from '../answer.ts'
import { useAddresses } from '../in-space.ts'
import { NotDone } from '../not-done.tsx'
import { OnServer, useOnServer } from '../on-server.ts'
import { PageTitle } from '../title.tsx'
import { MarkCitations } from './mark-citations.tsx'
import { MarkHeader } from './mark-header.tsx'
import { MarkLines } from './mark-lines.tsx'
import { markingFrom } from './marking-form.ts'
import { mayImport } from './may-import.ts'
import './mark.css'

export const handle = { hydrate: false }

/** More lines than this make a page that a browser is slow to show. */
const mostLines = 3000

export async function loader(args: LoaderFunctionArgs) {
  await mayImport(args)
  const id = args.params.preview ?? ''
  const preview = await ask(args.context, 'preview', { id })
  if (preview.space !== args.params.space) throw refused({ reason: 'not-found' })
  const organs = await organsKnown(args.context, preview.space)
  return new OnServer({ id, organs, ...(await ask(args.context, 'preview-lines', { id })) })
}

/** The organs by whose names texts are filed: those that have some here, then the principal ones of both organizations. */
async function organsKnown(context: LoaderFunctionArgs['context'], space: string): Promise<string[]> {
  const { facets } = await ask(context, 'instruments', { space, limit: 1 })
  const { items } = await ask(context, 'parties', { space, limit: 1000 })
  const principal = items.filter(({ side, kind }) => side !== null && kind === 'principal organ')
  return [...new Set([...facets.organ.map(({ value }) => value), ...principal.map(({ names }) => names.en)])]
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { lang, space = '', preview = '' } = params as Params
  const { say } = wordsIn(lang)
  const { lines } = await ask(context, 'preview-lines', { id: preview })
  const { marking, wrong } = markingFrom(await request.formData(), lines)
  const again = (says: string[]) => data({ says, marking }, { status: 422 })
  if (wrong.length > 0) return again([say('mark.wrong-date')])
  const answer = await act(context, 'mark-text', { space, preview, marking })
  if (answer.ok) return redirect(addressesOf(lang, space).preview(preview), { status: 303 })
  if (answer.refusal.reason !== 'invalid') throw refused(answer.refusal)
  return again(answer.refusal.violations.map(({ message }) => message))
}

type Params = { readonly lang: InterfaceLanguage; readonly space?: string; readonly preview?: string }

/** Says line by line what a text is, where the reader cannot know. */
export default function Mark() {
  const { id, lines, organs, marking: before } = useOnServer<typeof loader>()
  const sent = useActionData<typeof action>()
  const marking = sent?.marking ?? before
  const { say } = useWords()
  const to = useAddresses()
  return (
    <div className="mark">
      <PageTitle title={say('mark.title')} />
      <h1 className="title">{say('mark.title')}</h1>
      {marking === null ? (
        <p className="under">{say('mark.own-markup')}</p>
      ) : lines.length > mostLines ? (
        <p className="under">{say('mark.too-long', { n: lines.length, most: mostLines })}</p>
      ) : (
        <Form lines={lines} organs={organs} marking={marking} says={sent?.says ?? []} />
      )}
      <p className="onward">
        <a href={to.preview(id)}>{say('mark.back')}</a>
      </p>
    </div>
  )
}

type FormProps = {
  lines: readonly string[]
  organs: readonly string[]
  marking: Marking
  says: readonly string[]
}

function Form({ lines, organs, marking, says }: FormProps) {
  const { say } = useWords()
  return (
    <form method="post" className="form">
      <NotDone head="mark.refused" says={says} />
      <p className="lead">{say('mark.lead')}</p>
      <MarkHeader of={marking} organs={organs} />
      <MarkLines lines={lines} marking={marking} />
      <MarkCitations of={marking} lines={lines.length} />
      <p className="acts">
        <button type="submit" className="button">
          {say('mark.show')}
        </button>
      </p>
    </form>
  )
}
