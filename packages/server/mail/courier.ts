import { type Mail, type MailSettings, mailFault, openMail } from './open-mail.ts'

/** Takes one-time addresses to those whom they are for. */
export type Courier = {
  /** Where the pages are, as people reach them. It never comes from a request, which can name any host. */
  readonly site: string
  /** Whether the mail server took the mail. */
  carry(to: string, mail: Mail): Promise<boolean>
  /** Does this apart from whatever is answered meanwhile, so that the answer tells nothing of it. */
  apart(work: () => Promise<void>): void
}

/** At most so much is done apart at once; what comes beyond is dropped, and whoever waits for it asks again. */
const mostApart = 50

/** Opens a courier, who waits for what is under way when it closes. */
export function openCourier(
  mail: MailSettings,
  { site, log }: { readonly site: () => string; readonly log: (line: string) => void },
): Courier & { close(): Promise<void> } {
  const way = openMail(mail)
  const under = new Set<Promise<void>>()
  return {
    get site() {
      return site()
    },
    carry: (to, words) =>
      way.send(to, words).then(
        () => true,
        (error: unknown) => {
          log(`A one-time address was not mailed: ${mailFault(error)}`)
          return false
        },
      ),
    apart(work) {
      if (under.size >= mostApart) return log('A one-time address was not mailed: too many are under way')
      const done = work()
        .catch((error: Error) => log(`A one-time address was not mailed: ${error.name}`))
        .finally(() => under.delete(done))
      under.add(done)
    },
    async close() {
      await Promise.all(under)
      way.close()
    },
  }
}
