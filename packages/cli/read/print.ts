import type { Instrument } from '@comity/instrument'
import type { Format } from './options.ts'

/** Prints a reading as a format wants it; what writes a format is loaded when it is asked for. */
export async function print(name: string, instrument: Instrument, format: Format): Promise<string> {
  switch (format) {
    case 'ndjson':
      return `${JSON.stringify({ file: name, ...instrument })}\n`
    case 'json':
      return `${JSON.stringify({ file: name, ...instrument }, null, 2)}\n`
    case 'akn': {
      const { renderAkn } = await import('@comity/report')
      return renderAkn(instrument, { date: new Date().toISOString().slice(0, 10), editor: 'Comity' })
    }
    case 'markdown':
      return (await import('@comity/report')).renderMarkdown(instrument)
  }
}
