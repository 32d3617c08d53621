import type { ReactNode } from 'react'
import { useWords } from '../../messages/words.ts'
import './proposal.css'

/** The parts of a proposal: what is done and why, by whom, when and where, to what end, on what basis, with what papers. */
const parts = ['about', 'who', 'when', 'results', 'basis', 'papers'] as const
type PartName = (typeof parts)[number]

/** A part of the form: a group to whoever hears the page, a heading to whoever goes through it by headings. */
export function Part({ is, children }: { is: PartName; children: ReactNode }) {
  const { say } = useWords()
  return (
    <fieldset className="form-part" id={`part-${is}`}>
      <legend>
        <h2>{say(`proposal.${is}`)}</h2>
      </legend>
      {children}
    </fieldset>
  )
}

/** The parts of the form, to go to one of them. */
export function PartIndex() {
  const { say } = useWords()
  return (
    <nav className="form-parts" aria-label={say('proposal.parts')}>
      <ol>
        {parts.map((is) => (
          <li key={is}>
            <a href={`#part-${is}`}>{say(`proposal.${is}`)}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
