import type { Violation } from '@comity/contract'
import type { Validator } from 'typebox/compile'

/** What is wrong in what was sent, each field once and in words: whoever sends two fields too few is told of both. */
export function violationsOf(validator: Validator, value: unknown): Violation[] {
  if (validator.Check(value)) return []
  const byField = new Map<string, Violation>()
  for (const error of validator.Errors(value)) {
    const { requiredProperties, additionalProperties } = error.params as Params
    const path = error.instancePath.slice(1).replaceAll('/', '.')
    const message = wordsOf(error.keyword, error.params as Params)
    for (const name of requiredProperties ?? additionalProperties ?? ['']) {
      const field = [path, name].filter(Boolean).join('.') || 'body'
      if (!byField.has(field)) byField.set(field, { field, message })
    }
  }
  return [...byField.values()]
}

/** What the checks of JSON Schema tell of a value that does not fit, by the keyword. */
type Params = {
  readonly requiredProperties?: readonly string[]
  readonly additionalProperties?: readonly string[]
  readonly limit?: number
  readonly type?: string | readonly string[]
  readonly allowedValues?: readonly unknown[]
}

function wordsOf(keyword: string, { limit = 0, type, allowedValues = [] }: Params): string {
  const many = (unit: string) => `${limit} ${unit}${limit === 1 ? '' : 's'}`
  switch (keyword) {
    case 'required':
      return 'This field is needed.'
    case 'additionalProperties':
    case 'boolean':
      return 'This field is not part of the contract. Leave it out.'
    case 'minLength':
      return limit === 1
        ? 'This field is empty. Write something in it.'
        : `Write at least ${many('sign')} here.`
    case 'maxLength':
      return `This is too long. Write at most ${many('sign')} here.`
    case 'minItems':
      return `Name at least ${many('entry').replace('entrys', 'entries')} here.`
    case 'maxItems':
      return `These are too many. Send at most ${many('entry').replace('entrys', 'entries')} at once.`
    case 'minimum':
      return `This number is too small. The smallest is ${limit}.`
    case 'maximum':
      return `This number is too large. The largest is ${limit}.`
    case 'enum':
      return `This is none of the values that can stand here: ${allowedValues.join(', ')}.`
    case 'type':
      return `This is of another kind than what stands here: ${kinds[String(type)] ?? String(type)}.`
    case 'pattern':
    case 'format':
      return 'This is not written as it has to be here. The contract says how: /api/v1/openapi.json.'
    default:
      return 'This is none of the values that can stand here. The contract names them: /api/v1/openapi.json.'
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object with fields',
  null: 'nothing',
}
