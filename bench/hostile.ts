import { archiveAttacks, xmlAttacks } from '../packages/document/test/made/hostile-files.ts'
import { tokenFrom } from '../test/token.ts'
import type { Bench } from './bench.ts'

const promised = 'promised: refused within 2,000 ms, each alone and a hundred at once'

/** How soon files that mean harm are refused, and how long others wait for a page meanwhile. */
export const bench: Bench = {
  name: 'hostile',
  async run(report, house) {
    const { base, data } = await house()
    const token = await tokenFrom(data, 'un', 'desk-officer')
    const attacks = [...archiveAttacks(), ...xmlAttacks('/nowhere', 'http://127.0.0.1:9/')].map(({ bytes }) =>
      JSON.stringify({
        space: 'un-oic',
        name: 'a.docx',
        base64: Buffer.from(bytes()).toString('base64'),
      }),
    )
    const refusal = (body: string) =>
      timed(async () => {
        const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
        const reply = await fetch(`${base}/api/v1/acts/preview-text`, { method: 'POST', headers, body })
        await reply.arrayBuffer()
        if (reply.status !== 422) throw new Error(`A hostile file was answered ${reply.status}.`)
      })
    const page = () => timed(async () => void (await (await fetch(`${base}/en/un-oic/texts`)).arrayBuffer()))

    // The threads that read are started, and what reads a format is loaded, with the first file.
    await refusal(attacks[0] as string)
    const alone: number[] = []
    for (const attack of attacks) alone.push(await refusal(attack))
    const beside = `${attacks.length} files; ${promised}`
    report({ name: 'a hostile file alone, slowest', value: Math.max(...alone), unit: 'ms', beside })

    const hundred = Promise.all(
      Array.from({ length: 100 }, (_, n) => refusal(attacks[n % attacks.length] as string)),
    )
    const pages: number[] = []
    let isOver = false
    void hundred.finally(() => {
      isOver = true
    })
    while (!isOver) pages.push(await page())
    report({
      name: '100 hostile files at once, slowest',
      value: Math.max(...(await hundred)),
      unit: 'ms',
      beside: promised,
    })
    report({
      name: 'a page of others meanwhile, slowest',
      value: Math.max(...pages),
      unit: 'ms',
      beside: `${pages.length} pages; alone: ${Math.round(await page())} ms`,
    })
  },
}

async function timed(doing: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await doing()
  return performance.now() - began
}
