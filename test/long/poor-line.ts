import { connect, createServer, type Socket } from 'node:net'
import { setTimeout as passed } from 'node:timers/promises'

/** What a line does to those who work over it; the figures are those of the promise. */
export type Line = {
  /** Milliseconds until what was sent arrives on the other side. */
  readonly delay: number
  readonly bytesPerSecond: number
  /** Of so many packets one is lost, and comes a round trip later. */
  readonly losesOneOf: number
  /** Of so many connections one is cut: by turns before it answers, and in the middle of the answer. */
  readonly cutsOneOf: number
}

/** 400 ms there and back, 256 kbit/s, 5 % loss. */
export const poor: Line = { delay: 200, bytesPerSecond: 32_000, losesOneOf: 20, cutsOneOf: 4 }

export type OpenLine = { readonly base: string; cuts(): number; close(): Promise<void> }

/** A port of this machine from which a poor line leads to another. */
export async function openLine(to: number, line: Line): Promise<OpenLine> {
  const open = new Set<Socket>()
  let [connections, packets, cuts] = [0, 0, 0]
  const server = createServer((near) => {
    connections += 1
    const isCut = connections % line.cutsOneOf === 0
    const far = connect(to, '127.0.0.1')
    const cut = () => {
      cuts += 1
      near.destroy()
      far.destroy()
    }
    for (const socket of [near, far]) {
      open.add(socket)
      // What is cut complains on both sides; whoever sent is the one to say so.
      socket.on('error', () => {})
      socket.on('close', () => open.delete(socket))
    }
    void carry(near, far, line, () => ++packets)
    const after = connections % (2 * line.cutsOneOf) === 0 ? 0 : 1000
    void carry(far, near, line, () => ++packets, isCut ? { after, cut } : undefined)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.')
  return {
    base: `http://127.0.0.1:${address.port}`,
    cuts: () => cuts,
    async close() {
      for (const socket of open) socket.destroy()
      await new Promise((closed) => server.close(closed))
    },
  }
}

/** Takes what comes from one end to the other as slowly as the line is, until it is cut. */
async function carry(
  from: Socket,
  to: Socket,
  line: Line,
  packet: () => number,
  cutting?: { readonly after: number; cut(): void },
): Promise<void> {
  let carried = 0
  try {
    for await (const chunk of from) {
      for (let at = 0; at < chunk.length; at += 1460) {
        const part: Buffer = chunk.subarray(at, at + 1460)
        // The first of a burst is under way for as long as the line is; those behind it follow at its width.
        const lost = packet() % line.losesOneOf === 0
        await passed((at === 0 ? line.delay : 0) + (lost ? 2 * line.delay : 0))
        await passed((1000 * part.length) / line.bytesPerSecond)
        carried += part.length
        if (cutting && carried > cutting.after) return cutting.cut()
        to.write(part)
      }
    }
    to.end()
  } catch {
    to.destroy()
  }
}
