import type { InterfaceLanguage, Names } from '@comity/contract'
import { oneTimePath } from '../identity/one-time.ts'
import { escapedForHtml, type Mail, oneLine } from './open-mail.ts'
import { type MailKey, mailWords } from './words.ts'

/** What a one-time address is for, as its mail says it. */
export type Promised =
  | { readonly of: 'post'; readonly space: Names; readonly role: string; readonly body: Names }
  | { readonly of: 'password'; readonly byAdministrator: boolean }

/** The mail that takes a one-time address to whom it is for, as text and as the same in simple HTML. */
export function oneTimeMail(
  promised: Promised,
  { lang, site, token }: { readonly lang: InterfaceLanguage; readonly site: string; readonly token: string },
): Mail {
  const { say, dir } = mailWords(lang)
  const { subject, lead, ends } = saidOf(promised, lang)
  const link = `${site}${oneTimePath(token, lang)}`
  const closing = `${ends} ${say('unknown')}`
  const text = `${[lead, `${say('open')}:\n${link}`, closing].join('\n\n')}\n`
  const html = `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"></head>
<body style="font-family:sans-serif;max-width:40em"><p>${escapedForHtml(lead)}</p>
<p><a href="${escapedForHtml(link)}">${escapedForHtml(say('open'))}</a><br><bdi dir="ltr">${escapedForHtml(link)}</bdi></p>
<p>${escapedForHtml(closing)}</p></body></html>`
  return { subject: oneLine(subject), text, html }
}

function saidOf(promised: Promised, lang: InterfaceLanguage) {
  const { say } = mailWords(lang)
  if (promised.of === 'password') {
    const { byAdministrator } = promised
    const ends = byAdministrator ? say('once.days', { n: 1 }) : say('once.hour')
    return {
      subject: say('password'),
      lead: say(byAdministrator ? 'password.given' : 'password.asked'),
      ends,
    }
  }
  const nameOf = (names: Names) => names[lang] ?? names.en
  const space = nameOf(promised.space)
  const role = say(promised.role as MailKey)
  return {
    subject: say('offered', { space }),
    lead: say('offered.lead', { role, body: nameOf(promised.body), space }),
    ends: say('once.days', { n: 7 }),
  }
}
