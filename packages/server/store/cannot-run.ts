export type Hindrance =
  | 'folder-not-writable'
  | 'folder-not-reachable'
  | 'postgres-missing'
  | 'postgres-too-old'
  | 'postgres-does-not-start'
  | 'database-out-of-reach'
  | 'already-running'
  | 'schema-newer'
  | 'migration-altered'
  | 'role-missing'
  | 'role-too-strong'
  | 'port-in-use'
  | 'address-not-here'
  | 'wrong-usage'
  | 'no-records'
  | 'records-there'
  | 'file-there'
  | 'file-not-readable'
  | 'file-not-writable'
  | 'backup-damaged'
  | 'backup-newer'
  | 'restore-failed'

/**
 * What stands in the way lies outside the program and whoever runs it can remove it: the message is the one
 * sentence that says what was found and what to do. It is printed without a stack.
 */
export class CannotRun extends Error {
  override readonly name = 'CannotRun'
  readonly hindrance: Hindrance

  constructor(hindrance: Hindrance, sentence: string, cause?: unknown) {
    super(sentence, { cause })
    this.hindrance = hindrance
  }
}

/** The system's own word for what failed ("EACCES", "28P01"), else the message. */
export function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code
  if (typeof code === 'string') return code
  return error instanceof Error ? error.message : String(error)
}
