import type { ActivityFields, AreaItem, Biennium } from '@comity/contract'
import type { MessageKey } from '../../messages/en.ts'
import { useWords } from '../../messages/words.ts'
import { useNameText } from '../../ui/name.tsx'
import { useSpace } from '../in-space.ts'
import { Areas, Line, Lines } from '../review/correct-fields.tsx'
import '../review/review.css'
import { type Body, openBodies } from './bodies.ts'
import { agreementWords, mandateWords, type Named } from './named.ts'
import { linesOfDocuments, type several } from './proposal-form.ts'
import { Part } from './proposal-parts.tsx'
import { Rows } from './rows.tsx'
import { Several } from './several.tsx'

type SeveralName = (typeof several)[number]
type RowsTyped = {
  readonly [name in 'money' | 'indicators' | 'contributors']: Parameters<typeof Rows>[0]['rows']
}

type Props = {
  /** The revision that the form starts from. */
  readonly was: ActivityFields | undefined
  /** What was typed, where it was refused: it stands before what was. */
  readonly sent: Readonly<Record<string, string>> | undefined
  readonly ticked: Readonly<Record<SeveralName, readonly string[]>> | undefined
  readonly rows: RowsTyped
  /** What there is to choose from. */
  readonly offered: {
    readonly areas: readonly AreaItem[]
    readonly bienniums: readonly Biennium[]
    readonly named: Named
    readonly bodies: readonly Body[]
  }
  /** What the link to the form chose. */
  readonly chosen: { readonly biennium: string | null; readonly area: string | null }
}

/** All that a revision of an activity says, in the order in which an officer thinks of it. */
export function ProposalFields({ was, sent, ticked, rows, offered, chosen }: Props) {
  const { say, lang } = useWords()
  const text = useNameText()
  const { sides } = useSpace()
  const { areas, bienniums, named } = offered
  const { label, suggestions } = openBodies(offered.bodies, lang)
  const value = (name: string, before: string | null | undefined) => sent?.[name] ?? before ?? ''
  const chosenOf = (name: SeveralName) =>
    ticked?.[name] ?? was?.[name] ?? (name === 'areas' && chosen.area ? [chosen.area] : [])
  return (
    <>
      <datalist id="bodies">
        {suggestions.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <datalist id="currencies">
        {currencies.map((code) => (
          <option key={code} value={code} />
        ))}
      </datalist>
      <Part is="about">
        <Line name="title" label="field.title" value={value('title', was?.title)} />
        <Lines name="goal" label="field.goal" value={value('goal', was?.goal)} />
        <Areas of={areas} chosen={chosenOf('areas')} />
      </Part>
      <Part is="who">
        <div className="beside">
          {sides.map((side) => (
            <p key={side.id} className="field">
              <label htmlFor={`lead-${side.id}`}>{say('field.leads.of', { side: text(side.short) })}</label>
              <input
                id={`lead-${side.id}`}
                name={`lead-${side.id}`}
                defaultValue={value(`lead-${side.id}`, leadOf(was, side.id, label))}
                dir="auto"
                list="bodies"
                autoComplete="off"
                aria-describedby="leads-hint"
              />
            </p>
          ))}
        </div>
        <p className="hint" id="leads-hint">
          {say('field.leads.hint')}
        </p>
        <Rows
          label="field.contributors"
          columns={[{ name: 'contributor', label: 'field.body', manner: 'body' }]}
          rows={rows.contributors}
        />
      </Part>
      <Part is="when">
        <p className="field">
          <label htmlFor="biennium">{say('field.biennium')}</label>
          <select
            id="biennium"
            name="biennium"
            defaultValue={value('biennium', was?.biennium ?? chosen.biennium ?? bienniums[0]?.id)}
          >
            <option value="">{say('activity.nothing')}</option>
            {bienniums.map((years) => (
              <option key={years.id} value={years.id}>
                {say('matrix.years', { from: String(years.from), to: String(years.to) })}
              </option>
            ))}
          </select>
        </p>
        <div className="beside">
          <Line name="from" label="field.from" hint="correct.date.hint" value={value('from', was?.from)} />
          <Line name="to" label="field.to" value={value('to', was?.to)} />
          <Line name="place" label="field.place" value={value('place', was?.place)} />
        </div>
        <Lines
          name="situations"
          label="field.situations"
          hint="field.lines.hint"
          value={value('situations', was?.situations.join('\n'))}
        />
      </Part>
      <Part is="results">
        <Lines
          name="deliverables"
          label="field.deliverables"
          hint="field.lines.hint"
          value={value('deliverables', was?.deliverables.join('\n'))}
        />
        <Rows
          label="field.indicators"
          columns={[
            { name: 'name', label: 'field.indicator', manner: 'words' },
            { name: 'unit', label: 'field.indicator.unit', manner: 'words' },
            { name: 'baseline', label: 'field.indicator.baseline', manner: 'words' },
            { name: 'target', label: 'field.indicator.target', manner: 'words' },
            { name: 'value', label: 'field.indicator.value', manner: 'words' },
            {
              name: 'values',
              label: 'field.indicator.values',
              manner: 'lines',
              hint: 'field.indicator.values.hint',
            },
          ]}
          rows={rows.indicators}
        />
        <Rows
          label="field.money"
          columns={[
            { name: 'amount', label: 'field.money.amount', manner: 'amount' },
            { name: 'currency', label: 'field.money.currency', manner: 'currency' },
            { name: 'payer', label: 'field.money.payer', manner: 'body', hint: 'field.money.hint' },
          ]}
          rows={rows.money}
        />
      </Part>
      <Part is="basis">
        <Several
          name="mandates"
          label="field.mandates"
          of={named.mandates.map((mandate) => ({ value: mandate.id, name: mandateWords(mandate) }))}
          chosen={chosenOf('mandates')}
        />
        <Several
          name="agreements"
          label="field.agreements"
          of={named.agreements.map((agreement) => ({ value: agreement.id, name: agreementWords(agreement) }))}
          chosen={chosenOf('agreements')}
        />
        <Lines
          name="developmentGoals"
          label="field.developmentGoals"
          hint="field.developmentGoals.hint"
          value={value('developmentGoals', was?.developmentGoals.join('\n'))}
        />
        <Several
          name="oicPriorities"
          label="field.oicPriorities"
          of={priorities.map((n) => ({ value: n, name: `${n}. ${say(`oic2025.${n}` as MessageKey)}` }))}
          chosen={chosenOf('oicPriorities')}
        />
        <Lines
          name="programmes"
          label="field.programmes"
          hint="field.programmes.hint"
          value={value('programmes', was?.programmes.join('\n'))}
        />
      </Part>
      <Part is="papers">
        <Lines
          name="documents"
          label="field.documents"
          hint="field.documents.hint"
          value={value('documents', linesOfDocuments(was?.documents ?? []))}
        />
        <p className="field">
          <label htmlFor="marking">{say('field.marking')}</label>
          <select id="marking" name="marking" defaultValue={value('marking', was?.marking ?? 'unclassified')}>
            {markings.map((marking) => (
              <option key={marking} value={marking}>
                {say(`marking.${marking.replace(' ', '-')}` as MessageKey)}
              </option>
            ))}
          </select>
        </p>
      </Part>
    </>
  )
}

function leadOf(was: ActivityFields | undefined, side: string, label: (id: string) => string): string {
  const lead = was?.leads[side] ?? null
  return lead === null ? '' : label(lead)
}

/** Suggested; any other of ISO 4217 can be typed. */
const currencies = ['USD', 'EUR', 'CHF', 'GBP', 'SAR', 'AED', 'QAR', 'TRY', 'MAD', 'EGP']

/** The OIC-2025 Programme of Action numbers its priority areas. */
const priorities = Array.from({ length: 18 }, (_, n) => String(n + 1))

const markings: readonly ActivityFields['marking'][] = [
  'unclassified',
  'confidential',
  'strictly confidential',
]
