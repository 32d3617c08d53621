import type { Io } from './index.ts'

/** The streams of the process. A reader that has gone away ends no command with an error: nothing more is put out. */
export function openStandardIo(): Io {
  let gone = false
  const onError = (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    gone = true
  }
  process.stdout.on('error', onError)
  process.stderr.on('error', onError)
  return {
    out: (text) => {
      if (!gone) process.stdout.write(text)
    },
    err: (text) => void process.stderr.write(text),
    async stdin() {
      const chunks: Uint8Array[] = []
      for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array)
      return Buffer.concat(chunks)
    },
    isGone: () => gone,
  }
}
