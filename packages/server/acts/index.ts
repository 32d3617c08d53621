import type { ActName } from '@comity/contract'
import { acceptRevision } from './accept-revision.ts'
import type { Act } from './act.ts'
import { addFinding } from './add-finding.ts'
import { adoptBiennium } from './adopt-biennium.ts'
import { acceptArea, declineArea, withdrawArea } from './answer-area.ts'
import { answerMandate } from './answer-mandate.ts'
import { applySheet } from './apply-sheet.ts'
import { attachFile, withdrawFile } from './attach-file.ts'
import { carryOver } from './carry-over.ts'
import { chooseDigest } from './choose-digest.ts'
import { comment, correctComment, withdrawComment } from './comment.ts'
import { compareSheet } from './compare-sheet.ts'
import { confirmRelease } from './confirm-release.ts'
import { correctLetter } from './correct-letter.ts'
import { decideMandate } from './decide-mandate.ts'
import { declineRevision } from './decline-revision.ts'
import { endPost } from './end-post.ts'
import { endProvider } from './end-provider.ts'
import { endSession } from './end-session.ts'
import { follow, unfollow } from './follow.ts'
import { forgetView } from './forget-view.ts'
import { giveSight } from './give-sight.ts'
import { handOver } from './hand-over.ts'
import { noteIdea, takeUpIdea, withdrawIdea } from './idea.ts'
import { importIndex } from './import-index.ts'
import { importText } from './import-text.ts'
import { importTexts } from './import-texts.ts'
import { invite } from './invite.ts'
import { judgeFinding } from './judge-finding.ts'
import { leavePost } from './leave-post.ts'
import { markText } from './mark-text.ts'
import { planBiennium } from './plan-biennium.ts'
import { previewText } from './preview-text.ts'
import { proposeArea } from './propose-area.ts'
import { proposeRevision } from './propose-revision.ts'
import { answerLetter, registerLetterAct } from './register-letter.ts'
import { closeSpace, releaseSpace } from './release-space.ts'
import { renewPassword } from './renew-password.ts'
import { reportStatus } from './report-status.ts'
import { saveView } from './save-view.ts'
import { seeDesk } from './see-desk.ts'
import { setMandate } from './set-mandate.ts'
import { setMarking } from './set-marking.ts'
import { setProvider } from './set-provider.ts'
import { speakFor } from './speak-for.ts'
import { startCooperation } from './start-cooperation.ts'
import { takeSight } from './take-sight.ts'
import { undo } from './undo.ts'
import { withdrawInvitation } from './withdraw-invitation.ts'
import { withdrawRevision } from './withdraw-revision.ts'

/** Every act of the contract with the file that carries it out; a missing one does not compile. */
export const carriedOut: { readonly [N in ActName]: Act<N> } = {
  'accept-area': acceptArea,
  'accept-revision': acceptRevision,
  'add-finding': addFinding,
  'adopt-biennium': adoptBiennium,
  'answer-letter': answerLetter,
  'attach-file': attachFile,
  'apply-sheet': applySheet,
  'carry-over': carryOver,
  'compare-sheet': compareSheet,
  'choose-digest': chooseDigest,
  'close-space': closeSpace,
  comment,
  'correct-comment': correctComment,
  'correct-letter': correctLetter,
  'answer-mandate': answerMandate,
  'confirm-release': confirmRelease,
  'give-sight': giveSight,
  follow,
  'decide-mandate': decideMandate,
  'decline-area': declineArea,
  'decline-revision': declineRevision,
  'end-post': endPost,
  'end-provider': endProvider,
  'end-session': endSession,
  'hand-over': handOver,
  'forget-view': forgetView,
  'import-index': importIndex,
  'import-text': importText,
  invite,
  'import-texts': importTexts,
  'judge-finding': judgeFinding,
  'leave-post': leavePost,
  'mark-text': markText,
  'note-idea': noteIdea,
  'plan-biennium': planBiennium,
  'preview-text': previewText,
  'propose-area': proposeArea,
  'propose-revision': proposeRevision,
  'register-letter': registerLetterAct,
  'release-space': releaseSpace,
  'renew-password': renewPassword,
  'report-status': reportStatus,
  'set-mandate': setMandate,
  'set-marking': setMarking,
  'see-desk': seeDesk,
  'set-provider': setProvider,
  'speak-for': speakFor,
  'save-view': saveView,
  'start-cooperation': startCooperation,
  'take-sight': takeSight,
  'take-up-idea': takeUpIdea,
  undo,
  unfollow,
  'withdraw-area': withdrawArea,
  'withdraw-idea': withdrawIdea,
  'withdraw-invitation': withdrawInvitation,
  'withdraw-comment': withdrawComment,
  'withdraw-file': withdrawFile,
  'withdraw-revision': withdrawRevision,
}
