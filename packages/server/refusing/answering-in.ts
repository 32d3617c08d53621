import type { Answer, InterfaceLanguage, Refusal } from '@comity/contract'
import { saidIn } from './said-in.ts'

/** What is asked or done through `one`, with every refusal and every doubt of a text in the reader's language. */
export function answeringIn<T extends object>(lang: InterfaceLanguage, one: T): T {
  if (lang === 'en') return one
  const told = Object.entries(one).map(([name, value]) => [
    name,
    typeof value === 'function' ? async (...given: unknown[]) => saidOf(lang, await value(...given)) : value,
  ])
  return Object.fromEntries(told)
}

/** A refusal with its sentences in the reader's language. */
export function refusalIn(lang: InterfaceLanguage, refusal: Refusal): Refusal {
  if (refusal.reason === 'invalid') {
    const violations = refusal.violations.map((one) => ({ ...one, message: saidIn(lang, one.message) }))
    return { ...refusal, violations }
  }
  return 'message' in refusal ? { ...refusal, message: saidIn(lang, refusal.message) } : refusal
}

function saidOf(lang: InterfaceLanguage, answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return answer
  const given = answer as Answer<unknown>
  return given.ok
    ? { ok: true, value: withDoubts(lang, given.value) }
    : { ok: false, refusal: refusalIn(lang, given.refusal) }
}

type Doubt = { readonly rule: string; readonly message: string }
type Doubted = {
  readonly findings?: readonly Partial<Doubt>[]
  readonly text?: unknown
  /** Of several that were brought in together: why one of them was not taken. */
  readonly texts?: unknown
  readonly refused?: string | null
}

/** What was read, with the reader's doubts in words of the language: of a text, or of one shown before it is kept. */
function withDoubts<T>(lang: InterfaceLanguage, value: T): T {
  if (typeof value !== 'object' || value === null) return value
  const { findings, text, texts, refused } = value as Doubted
  if (Array.isArray(findings)) {
    const why = typeof refused === 'string' ? { refused: saidIn(lang, refused) } : {}
    return { ...value, ...why, findings: findings.map((one) => doubtIn(lang, one)) }
  }
  if (Array.isArray(texts)) return { ...value, texts: texts.map((one) => withDoubts(lang, one)) }
  return typeof text === 'object' ? { ...value, text: withDoubts(lang, text) } : value
}

const doubtIn = (lang: InterfaceLanguage, one: Partial<Doubt>) =>
  one.message === undefined ? one : { ...one, message: saidIn(lang, one.message) }
