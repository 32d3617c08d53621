import type { InterfaceLanguage, Refusal } from '@comity/contract'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect, useActionData } from 'react-router'
import { signInGiven } from '../../given.ts'
import { useWords } from '../../messages/words.ts'
import '../../ui/form.css'
import { useNameText } from '../../ui/name.tsx'
import { Section } from '../../ui/section.tsx'
import { addressesOf } from '../addresses.ts'
import { act, ask, refused } from '../answer.ts'
import { useSpace } from '../in-space.ts'
import { NotDone } from '../not-done.tsx'
import { OnServer, useOnServer } from '../on-server.ts'
import { PageTitle } from '../title.tsx'
import './admin.css'
import { appointed } from './appointed.ts'
import { bodiesFor } from './bodies.ts'
import { Invitations } from './invitations.tsx'
import { InviteForm } from './invite-form.tsx'
import { Once } from './once.tsx'
import { PostTable } from './post-table.tsx'
import { Providers } from './provider.tsx'

export const handle = { hydrate: false }

/** The posts of one's side; what is offered, and the form that offers, for whoever administers it. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { space = '' } = params
  const { sides } = await ask(context, 'space', { id: space })
  if (!context.get(signInGiven).carried) throw refused({ reason: 'not-signed-in' })
  const me = await ask(context, 'me', { space })
  const { items: posts } = await ask(context, 'people', { space, limit: 1000 })
  const { items: areas } = await ask(context, 'areas', { space })
  if (!me.may.includes('manage'))
    return new OnServer({
      posts,
      areas,
      invitations: [],
      form: null,
      providers: [],
      isAll: false,
      origin: '',
    })
  const { items: invitations } = await ask(context, 'invitations', { space, limit: 1000 })
  const { items: providers } = await ask(context, 'providers', { space })
  const bodies = await bodiesFor(context, { space, sides, me })
  const isAll = me.kind === 'administrator'
  return new OnServer({
    posts,
    areas,
    invitations,
    isAll,
    form: { bodies, once: crypto.randomUUID() },
    providers,
    origin: context.get(signInGiven).site ?? new URL(request.url).origin,
  })
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { lang, space = '' } = params as { lang: InterfaceLanguage; space?: string }
  const form = await request.formData()
  const origin = context.get(signInGiven).site ?? new URL(request.url).origin
  const answer = await appointed(form, (name, body, options) => act(context, name, body, options), {
    space,
    lang,
  })
  if (!answer.ok)
    return data(
      { says: saysOf(answer.refusal), once: null, address: '', mailed: null, does: '' },
      { status: 422 },
    )
  const { once, mailed = null } = answer.value
  if (once === undefined) return redirect(addressesOf(lang, space).admin, { status: 303 })
  // Shown in this answer and nowhere else, so there is nothing to be redirected to.
  const address = String(form.get('address') ?? '')
  return data({
    says: null,
    once: once === null ? null : `${origin}${once.replace('/en/', `/${lang}/`)}`,
    address,
    mailed,
    does: String(form.get('does') ?? ''),
  })
}

function saysOf(refusal: Refusal): string[] {
  if (refusal.reason === 'invalid') return refusal.violations.map(({ message }) => message)
  if (refusal.reason === 'conflict' || refusal.reason === 'forbidden') return [refusal.message]
  throw refused(refusal)
}

/** People and posts of a cooperation. */
export default function Admin() {
  const { posts, areas, invitations, form, providers, isAll, origin } = useOnServer<typeof loader>()
  const done = useActionData<typeof action>()
  const { say } = useWords()
  const text = useNameText()
  return (
    <div className="admin">
      <PageTitle title={`${say('admin.title')}: ${text(useSpace().names)}`} />
      <h1 className="title">{say('admin.title')}</h1>
      <p className="under">{say(isAll ? 'admin.lead.all' : 'admin.lead')}</p>
      <NotDone head="admin.refused" says={done?.says ?? undefined} />
      {done && done.says === null && <Once {...done} />}
      <Section id="posts" title={say('admin.posts')}>
        {posts.length === 0 ? (
          <p className="empty">{say('admin.none')}</p>
        ) : (
          <PostTable posts={posts} areas={areas} />
        )}
        <p className="hint">{say('admin.installation')}</p>
      </Section>
      {form !== null && (
        <>
          <Section id="invitations" title={say('admin.invitations')}>
            <Invitations of={invitations} />
          </Section>
          <Section id="invite" title={say('admin.invite.title')}>
            <InviteForm areas={areas} {...form} />
          </Section>
          <Section id="provider" title={say('provider.title')}>
            <Providers
              sides={form.bodies.map(({ side }) => side)}
              providers={providers}
              callback={`${origin}/sign-in/callback`}
            />
          </Section>
        </>
      )}
    </div>
  )
}
