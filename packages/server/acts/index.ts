import type { ActName } from '@comity/contract'
import { acceptRevision } from './accept-revision.ts'
import type { Act } from './act.ts'
import { addFinding } from './add-finding.ts'
import { adoptBiennium } from './adopt-biennium.ts'
import { carryOver } from './carry-over.ts'
import { confirmRelease } from './confirm-release.ts'
import { endPost } from './end-post.ts'
import { endSession } from './end-session.ts'
import { follow, unfollow } from './follow.ts'
import { giveSight } from './give-sight.ts'
import { handOver } from './hand-over.ts'
import { importIndex } from './import-index.ts'
import { importText } from './import-text.ts'
import { importTexts } from './import-texts.ts'
import { invite } from './invite.ts'
import { judgeFinding } from './judge-finding.ts'
import { markText } from './mark-text.ts'
import { planBiennium } from './plan-biennium.ts'
import { previewText } from './preview-text.ts'
import { proposeRevision } from './propose-revision.ts'
import { reportStatus } from './report-status.ts'
import { seeDesk } from './see-desk.ts'
import { setMarking } from './set-marking.ts'
import { speakFor } from './speak-for.ts'
import { startCooperation } from './start-cooperation.ts'
import { takeSight } from './take-sight.ts'
import { withdrawInvitation } from './withdraw-invitation.ts'
import { withdrawRevision } from './withdraw-revision.ts'

/** Every act of the contract with the file that carries it out; a missing one does not compile. */
export const carriedOut: { readonly [N in ActName]: Act<N> } = {
  'accept-revision': acceptRevision,
  'add-finding': addFinding,
  'adopt-biennium': adoptBiennium,
  'carry-over': carryOver,
  'confirm-release': confirmRelease,
  'give-sight': giveSight,
  follow,
  'end-post': endPost,
  'end-session': endSession,
  'hand-over': handOver,
  'import-index': importIndex,
  'import-text': importText,
  invite,
  'import-texts': importTexts,
  'judge-finding': judgeFinding,
  'mark-text': markText,
  'plan-biennium': planBiennium,
  'preview-text': previewText,
  'propose-revision': proposeRevision,
  'report-status': reportStatus,
  'set-marking': setMarking,
  'see-desk': seeDesk,
  'speak-for': speakFor,
  'start-cooperation': startCooperation,
  'take-sight': takeSight,
  unfollow,
  'withdraw-invitation': withdrawInvitation,
  'withdraw-revision': withdrawRevision,
}
