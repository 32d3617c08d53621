import type { Answer, InterfaceLanguage, Refusal } from '@comity/contract'
import { saidIn } from './said-in.ts'

/** What is asked or done through `one`, with every refusal in the reader's language. */
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
  if (typeof answer !== 'object' || answer === null || !('refusal' in answer)) return answer
  const { refusal } = answer as Extract<Answer<unknown>, { ok: false }>
  return { ok: false, refusal: refusalIn(lang, refusal) }
}
