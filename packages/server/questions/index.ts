import type { QuestionName } from '@comity/contract'
import { account } from './account.ts'
import { activities, activity } from './activities.ts'
import { agreement, agreements } from './agreements.ts'
import { area, areas } from './areas.ts'
import { biennium, bienniums } from './bienniums.ts'
import { brief } from './brief.ts'
import { candidates } from './candidates.ts'
import { cells } from './cells.ts'
import { citations } from './citations.ts'
import { comparison } from './comparison.ts'
import { cooperation, cooperations } from './cooperations.ts'
import { corrections } from './corrections.ts'
import { desk, notifications } from './desk.ts'
import { discussion } from './discussion.ts'
import { focalPoint, focalPoints } from './focal-points.ts'
import { glance } from './glance.ts'
import { history } from './history.ts'
import { instrument } from './instrument.ts'
import { instruments } from './instruments.ts'
import { letter, letters } from './letters.ts'
import { lineage } from './lineage.ts'
import { mandate } from './mandate.ts'
import { mandates } from './mandates.ts'
import { marking } from './marking.ts'
import { me } from './me.ts'
import { meeting, meetings } from './meetings.ts'
import { namings } from './namings.ts'
import { opening } from './opening.ts'
import { parties, party } from './parties.ts'
import { invitations, people } from './people.ts'
import { preview, previewLines } from './preview.ts'
import { providers } from './providers.ts'
import type { Question } from './question.ts'
import { review } from './review.ts'
import { search } from './search.ts'
import { sheet } from './sheet.ts'
import { situations } from './situations.ts'
import { space, spaces } from './spaces.ts'
import { tags } from './tags.ts'
import { timeline } from './timeline.ts'
import { views } from './views.ts'

/** Every question of the contract with the file that answers it; a missing one does not compile. */
export const answers: { readonly [N in QuestionName]: Question<N> } = {
  account,
  activities,
  activity,
  agreement,
  agreements,
  area,
  areas,
  cooperation,
  cooperations,
  'focal-points': focalPoints,
  'focal-point': focalPoint,
  cells,
  candidates,
  brief,
  citations,
  comparison,
  biennium,
  bienniums,
  corrections,
  desk,
  discussion,
  glance,
  history,
  instrument,
  instruments,
  invitations,
  letter,
  letters,
  lineage,
  mandate,
  mandates,
  marking,
  me,
  meeting,
  meetings,
  namings,
  notifications,
  parties,
  party,
  people,
  providers,
  preview,
  'preview-lines': previewLines,
  review,
  search,
  sheet,
  situations,
  tags,
  opening,
  space,
  spaces,
  timeline,
  views,
}

/** Questions of one long statement that goes the same way whatever is asked: by the programme's own order. */
export const plannedOnce: ReadonlySet<QuestionName> = new Set(['activities'] as const)
