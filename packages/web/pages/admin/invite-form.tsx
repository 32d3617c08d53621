import { type AreaItem, postRoles } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import { Name, useNameText } from '../../ui/name.tsx'
import { Select } from '../../ui/select.tsx'
import type { Bodies } from './bodies.ts'

type Props = {
  readonly areas: readonly AreaItem[]
  readonly bodies: Bodies
  /** The key of this form. */
  readonly once: string
}

/** Offers a post to an address. The key makes a form that is sent twice one offer. */
export function InviteForm({ areas, bodies, once }: Props) {
  const { say } = useWords()
  const text = useNameText()
  return (
    <form method="post" className="form invite">
      <input type="hidden" name="does" value="invite" />
      <input type="hidden" name="key" value={once} />
      <p className="field">
        <label htmlFor="invite-address">{say('admin.invite.address')}</label>
        <input
          id="invite-address"
          name="address"
          type="email"
          dir="ltr"
          required
          maxLength={254}
          autoComplete="off"
        />
      </p>
      <p className="field">
        <label htmlFor="invite-party">{say('admin.invite.party')}</label>
        <select id="invite-party" name="party">
          {bodies.map((group) => (
            <optgroup key={group.side} label={group.names ? text(group.names) : say('parties.family.third')}>
              {group.bodies.map(({ id, names }) => (
                <option key={id} value={id}>
                  {text(names)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </p>
      <Select
        name="role"
        label={say('admin.invite.role')}
        chosen="desk-officer"
        choices={postRoles.map((role) => ({ value: role, name: say(`role.${role}`) }))}
      />
      {areas.length > 0 && (
        <fieldset className="areas-of">
          <legend>{say('admin.invite.areas')}</legend>
          {areas.map(({ id, names }) => (
            <label key={id}>
              <input type="checkbox" name="areas" value={id} /> <Name of={names} />
            </label>
          ))}
        </fieldset>
      )}
      <p className="acts">
        <button type="submit" className="button">
          {say('admin.invite')}
        </button>
      </p>
    </form>
  )
}
