import type { SavedView } from '@comity/contract'
import { useWords } from '../../messages/words.ts'
import '../../ui/form.css'

type Props = { of: readonly SavedView[]; path: string; query: string }

/** The views that a post keeps, and a form that keeps the one that stands. */
export function KeptViews({ of: views, path, query }: Props) {
  const { say } = useWords()
  return (
    <details className="kept-views" id="kept-views">
      <summary>{say('views.title', { n: views.length })}</summary>
      {views.length > 0 && (
        <ul className="bodies">
          {views.map((view) => (
            <li key={view.id}>
              <form method="post" className="in-line">
                <a href={view.query ? `${path}?${view.query}` : path}>
                  <bdi>{view.name}</bdi>
                </a>{' '}
                <input type="hidden" name="view" value={view.id} />
                <input type="hidden" name="query" value={query} />
                <button type="submit" className="button second" name="do" value="forget-view">
                  {say('views.forget')}
                  <span className="unseen"> {view.name}</span>
                </button>
              </form>
            </li>
          ))}
        </ul>
      )}
      {views.length > 0 && <p className="hint">{say('views.forget.says')}</p>}
      <form method="post" className="form in-line">
        <input type="hidden" name="query" value={query} />
        <p className="field">
          <label htmlFor="view-name">{say('views.name')}</label>
          <input id="view-name" name="name" required maxLength={80} dir="auto" />
        </p>
        <button type="submit" className="button second" name="do" value="save-view">
          {say('views.keep')}
        </button>
        <span className="hint">{say('views.keep.says')}</span>
      </form>
    </details>
  )
}
