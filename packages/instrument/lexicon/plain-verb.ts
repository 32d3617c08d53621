import type { Directive } from './verbs-en.ts'

/** A directive verb of a language that is read by the plain rules: what stands between it, its addressee and the action. */
export type PlainVerb = {
  readonly verb: string
  readonly does: Directive
  /** The particle before the addressee: "demande à", "تطلب إلى"; without one the addressee follows at once. */
  readonly to?: string
  /** The particles that the action may begin with: "prie X de", "تحث X على". */
  readonly action?: readonly string[]
}
