const pause = 5000

/** Tells how far a table is that takes long, now and then. */
export function telling(say: (sentence: string) => void, table: string): (bytes: number) => void {
  let told = Date.now()
  let passed = 0
  return (bytes) => {
    passed += bytes
    if (Date.now() - told < pause) return
    told = Date.now()
    say(`The table ${table}: ${Math.round(passed / 1e6).toLocaleString('en')} MB so far.`)
  }
}
