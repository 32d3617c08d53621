import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { commands } from '../commands.ts'
import { run } from '../index.ts'

const names = Object.keys(commands)
/** A folder that no command may make: each of these runs ends before anything is opened. */
const data = join(import.meta.dirname, 'no-records')

beforeEach(() => {
  vi.stubEnv('COMITY_DATA', data)
  vi.stubEnv('DATABASE_URL', '')
  vi.stubEnv('COMITY_TOKEN', '')
  onTestFinished(() => {
    vi.unstubAllEnvs()
    expect(existsSync(data), 'a command opened records').toBe(false)
  })
})

async function said(...words: string[]) {
  const out: string[] = []
  const err: string[] = []
  const code = await run(words, {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    stdin: () => Promise.reject(new Error('a command waited for its input')),
  })
  return { code, out: out.join(''), err: err.join('') }
}

describe.each(names)('comity %s', (name) => {
  test.each([
    [name, '--help'],
    [name, '-h'],
    ['help', name],
    [name, 'anything', '--help'],
  ])('prints how it is used for: %s %s', async (...words) => {
    const { code, out, err } = await said(...words)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(new RegExp(`^Usage: comity ${name}\\b.*\\n`))
  })

  test('names an option that it does not know', async () => {
    const { code, out, err } = await said(name, '--no-such-option', 'anything')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`comity ${name} knows no option "--no-such-option".\nUsage: comity ${name}`)
  })
})

const alone = ['start', 'doctor', 'verify']

test.each(names.filter((name) => !alone.includes(name)))(
  'comity %s alone says what is missing',
  async (name) => {
    const { code, out, err } = await said(name)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`Usage: comity ${name}`)
  },
)

test.each(alone)('comity %s takes no other words', async (name) => {
  const { code, out, err } = await said(name, 'anything')
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toContain(`Usage: comity ${name}`)
})

test.each(['--help', '-h', 'help'])('comity %s lists the commands', async (word) => {
  const { code, out } = await said(word)
  expect(code).toBe(0)
  for (const name of names) expect(out).toContain(name)
})

test.each([[[]], [['no-such-command']], [['toString']], [['help', 'no-such-command']]])(
  'comity %j does nothing',
  async (words) => {
    const { code, err } = await said(...words)
    expect(code).toBe(2)
    expect(err).toContain(names.join(', '))
  },
)

test('what follows "--" is no option, and "-" is standard input', async () => {
  const { code, err } = await said('read', '--', '--help')
  expect({ code, err }).toEqual({ code: 1, err: '--help: There is no such file.\n' })
  await expect(said('read', '-')).rejects.toThrow('a command waited for its input')
})

test.each([
  [['--kind', 'resolutoin'], '"resolutoin" is no kind of text.'],
  [['--kind', 'other'], '"other" is no kind of text.'],
  [['--organ', 'Council of Weirs'], 'No organ that is known here is called "Council of Weirs".'],
  [['--marking', 'secret', '--by', 'un'], '"secret" is no marking.'],
  [['--marking', 'confidential'], 'Say with --by which side marks the texts.'],
])('comity import refuses %j in words', async (words, why) => {
  const { code, err } = await said('import', '.', '--space', 'un-oic', ...words)
  expect({ code, first: err.split('\n')[0] }).toEqual({ code: 2, first: why })
  expect(err).toContain('programme of action')
})
