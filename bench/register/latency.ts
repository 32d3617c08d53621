/** How long answers take, one request after the other, in milliseconds: the middle, and what 19 of 20 stay below. */
export type Latency = { readonly median: number; readonly p95: number }

const WARM_UP = 5
const REQUESTS = 40

/** Asks each of some addresses in turn, so that no answer can be kept from the one before. */
export async function latencyOf(base: string, paths: readonly string[]): Promise<Latency> {
  const times: number[] = []
  for (let n = -WARM_UP; n < REQUESTS; n++) {
    const path = paths[(n + WARM_UP) % paths.length] as string
    const began = performance.now()
    await answerTo(base, path)
    if (n >= 0) times.push(performance.now() - began)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] as number
  return { median: at(0.5), p95: at(0.95) }
}

export async function answerTo(base: string, path: string): Promise<{ next: string | null; total: number }> {
  const answer = await fetch(`${base}/api/v1${path}`)
  if (!answer.ok) throw new Error(`${path} was answered with ${answer.status}: ${await answer.text()}`)
  return (await answer.json()) as { next: string | null; total: number }
}
