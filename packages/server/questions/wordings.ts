import type { Wording } from '@comity/contract'
import type { Kysely } from 'kysely'
import type { Tables } from '../store/tables.ts'

/** Every wording of a text: by language, the latest version first. */
export function wordingsOf(db: Kysely<Tables>, space: string, instrument: string) {
  return db
    .selectFrom('expression')
    .innerJoin('original', (join) =>
      join
        .onRef('original.space', '=', 'expression.space')
        .onRef('original.sha256', '=', 'expression.original'),
    )
    .select(['expression.id', 'language', 'version', 'title', 'read_at', 'original.name'])
    .where('expression.space', '=', space)
    .where('instrument', '=', instrument)
    .orderBy('language')
    .orderBy('version', 'desc')
    .execute()
}

type WordingRow = Awaited<ReturnType<typeof wordingsOf>>[number]

export function wordingOf({ language, version, title, read_at, name }: WordingRow): Wording {
  return { language, version, title, readAt: read_at.toISOString(), name }
}

/** The wording that is asked for; of a language the latest version, and the listed wording where nothing is asked. */
export function chosen(
  wordings: readonly WordingRow[],
  listed: string,
  asked: { readonly lang?: string; readonly version?: number; readonly prefer?: string },
): WordingRow | undefined {
  const main = wordings.find((wording) => wording.id === listed)
  if (asked.lang === undefined && asked.version === undefined) {
    return wordings.find(({ language }) => language === asked.prefer) ?? main
  }
  const language = asked.lang ?? main?.language
  return wordings.find(
    (wording) =>
      wording.language === language && (asked.version === undefined || wording.version === asked.version),
  )
}
