import type { MessageKey } from '../../messages/en.ts'
import { useWords } from '../../messages/words.ts'
import { useNameText } from '../../ui/name.tsx'
import { useSpace } from '../in-space.ts'

/** What a column of a sheet of activities is called: "title", "lead.un", "status.oic", "period". */
export function useKeyName(): (key: string) => string {
  const { say } = useWords()
  const text = useNameText()
  const { sides } = useSpace()
  return (key) => {
    const [kind = '', side] = key.split('.')
    const named = sides.find(({ id }) => id === side)
    if (named !== undefined)
      return say(kind === 'status' ? 'matrix.status-of' : 'field.leads.of', { side: text(named.short) })
    return say((own.includes(kind) ? `sheet.key.${kind}` : `field.${kind}`) as MessageKey)
  }
}

const own = ['lead', 'period', 'id', 'rev']
