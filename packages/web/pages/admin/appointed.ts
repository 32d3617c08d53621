import type { ActName, Answer, BodyOf, InterfaceLanguage, OutcomeOf } from '@comity/contract'

type Acts = <N extends ActName>(
  name: N,
  body: BodyOf<N>,
  options?: { readonly key?: string },
) => Promise<Answer<OutcomeOf<N>>>

/** What came of it; `once` is there where something was offered, and null where it was shown before. */
type Appointed = Answer<{
  readonly id: string
  readonly once?: string | null
  readonly mailed?: boolean | null
}>

/** Carries out what one of the forms of the page asks for. */
export function appointed(
  form: FormData,
  acts: Acts,
  { space, lang: language }: { readonly space: string; readonly lang: InterfaceLanguage },
): Promise<Appointed> {
  const given = (name: string) => String(form.get(name) ?? '')
  switch (given('does')) {
    case 'hand-over':
      return acts('hand-over', { post: given('post'), address: given('address'), language })
    case 'renew':
      return acts('renew-password', { post: given('post'), language })
    case 'end-post':
      return acts('end-post', { post: given('post') })
    case 'set-provider': {
      const domains = given('domains')
        .split(/[\s,;]+/)
        .filter(Boolean)
      const { issuer, client, secret } = {
        issuer: given('issuer'),
        client: given('client'),
        secret: given('secret'),
      }
      return acts('set-provider', { space, side: given('side'), issuer, client, secret, domains })
    }
    case 'end-provider':
      return acts('end-provider', { space, side: given('side') })
    case 'withdraw':
      return acts('withdraw-invitation', { invitation: given('invitation') })
    default: {
      const role = given('role') as BodyOf<'invite'>['role']
      const areas = role === 'focal-point' ? form.getAll('areas').map(String) : []
      const body = { space, party: given('party'), role, areas, address: given('address'), language }
      return acts('invite', body, given('key') ? { key: given('key') } : {})
    }
  }
}
