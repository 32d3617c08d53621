import type { MessageKey } from '../messages/en.ts'

const kinds = {
  resolution: 'kind.resolution',
  'draft resolution': 'kind.draft-resolution',
  decision: 'kind.decision',
  agreement: 'kind.agreement',
  report: 'kind.report',
  statement: 'kind.statement',
  declaration: 'kind.declaration',
  communique: 'kind.communique',
  memorandum: 'kind.memorandum',
  'programme of action': 'kind.programme-of-action',
} as const satisfies Record<string, MessageKey>

/** The word for a kind of text. */
export const kindKey = (kind: string | null): MessageKey =>
  kind !== null && Object.hasOwn(kinds, kind) ? kinds[kind as keyof typeof kinds] : 'kind.other'
