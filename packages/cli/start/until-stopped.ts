/** When whoever started the program wants it to stop, and when they want it now. */
export type Stopped = {
  readonly asked: Promise<void>
  /** Resolves when they asked a second time. */
  readonly hurried: Promise<void>
  readonly isHurried: () => boolean
}

/** One Ctrl-C comes two or three times: from the terminal, from npm and from start.mjs. */
const oneKeystroke = 500

/** Listens for SIGINT, SIGTERM and SIGHUP, and for the end of the process that started this one. */
export function untilStopped(): Stopped {
  const asked = Promise.withResolvers<void>()
  const hurried = Promise.withResolvers<void>()
  let first: number | undefined
  let isHurried = false
  const stop = () => {
    first ??= performance.now()
    isHurried ||= performance.now() - first > oneKeystroke
    if (isHurried) hurried.resolve()
    asked.resolve()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
  // start.mjs keeps a channel open; when it was killed outright nobody could stop this process from its terminal.
  process.once('disconnect', stop)
  process.channel?.unref()
  return { asked: asked.promise, hurried: hurried.promise, isHurried: () => isHurried }
}
