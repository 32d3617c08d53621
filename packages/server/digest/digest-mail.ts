import type { InterfaceLanguage, Names, Waiting } from '@comity/contract'
import type { WaitingOfKind } from '../desk/find-waiting.ts'
import { escapedForHtml as escaped, type Mail, oneLine } from '../mail/open-mail.ts'
import { digestWords } from './words.ts'

/** What a digest tells of: a post's desk in a cooperation on a day. */
export type DigestOf = {
  readonly lang: InterfaceLanguage
  /** The address of the desk, which a link in a mail has to be whole. */
  readonly desk: string
  readonly space: Names
  readonly body: Names
  readonly waiting: readonly WaitingOfKind[]
}

/** How many things of a kind a mail names; the desk has the others. */
const named = 5

/** The mail of a day, as text and as the same in simple HTML; null where nothing waits. */
export function digestMail({ lang, desk, space, body, waiting }: DigestOf): Mail | null {
  const { say, dir } = digestWords(lang)
  const total = waiting.reduce((sum, kind) => sum + kind.total, 0)
  if (total === 0) return null
  const nameOf = (names: Names) => names[lang] ?? names.en
  const lead = say('lead', { post: nameOf(body) })
  const parts = waitingInWords(lang, waiting, named)
  const text = [
    lead,
    ...parts.map(({ head, lines }) => [head, ...lines.map((line) => `- ${line}`)].join('\n')),
    `${say('desk')}: ${desk}`,
    `${say('why')} ${say('stop')}: ${desk}#digest`,
  ].join('\n\n')
  const html = `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"></head>
<body style="font-family:sans-serif;max-width:40em"><p>${escaped(lead)}</p>
${parts
  .map(
    ({ head, lines }) =>
      `<h2 style="font-size:1em">${escaped(head)}</h2><ul>${lines.map((line) => `<li><bdi>${escaped(line)}</bdi></li>`).join('')}</ul>`,
  )
  .join('\n')}
<p><a href="${escaped(desk)}">${escaped(say('desk'))}</a></p>
<p>${escaped(say('why'))} <a href="${escaped(`${desk}#digest`)}">${escaped(say('stop'))}</a></p></body></html>`
  return { subject: oneLine(say('subject', { n: total, space: nameOf(space) })), text: `${text}\n`, html }
}

/** What waits, in words: a head for each kind with how many there are, and a line for each of the most pressing. */
export function waitingInWords(
  lang: InterfaceLanguage,
  waiting: readonly WaitingOfKind[],
  most: number,
): { readonly head: string; readonly lines: readonly string[] }[] {
  return waiting.map(({ waits, total, items }) => {
    const { say } = digestWords(lang)
    const lines = items.slice(0, most).map((item) => lineOf(lang, item))
    const others = total - lines.length
    return {
      head: `${say(waits)} (${total})`,
      lines: others > 0 ? [...lines, say('more', { n: others })] : lines,
    }
  })
}

function lineOf(lang: InterfaceLanguage, { subject, due, overdue, n }: Waiting): string {
  const { say, date } = digestWords(lang)
  const { names } = subject
  const title = oneLine(names === null ? subject.title : (names[lang] ?? names.en))
  const when =
    due !== null
      ? say(overdue ? 'overdue' : 'due', { date: date(due.to) })
      : n !== null
        ? say('waiting', { n })
        : ''
  return when === '' ? title : `${title} · ${when}`
}
