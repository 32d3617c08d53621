/** What takes longer than `npm test` may. One file of this folder exports one `trial`; it throws where a promise is broken. */
export type Trial = {
  readonly name: string
  run(asked: { readonly minutes: number; say(line: string): void }): Promise<void>
}
