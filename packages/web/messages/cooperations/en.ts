/** Other cooperations that texts are about, and starting one; in English. */
export const cooperations = {
  'section.cooperations': 'Other cooperations',

  'cooperations.title': 'Other cooperations in these texts',
  'cooperations.under':
    '{n, plural, =0 {No text held here is about the cooperation of two other organizations.} one {The texts held here are also about # other cooperation.} other {The texts held here are also about # other cooperations.}} Each can be kept as a space of its own, started from its text.',
  'cooperations.caption': 'Cooperations of other organizations, with the texts that are about them',
  'cooperations.between': 'Between',
  'cooperations.texts': 'Texts',
  'cooperations.kept': 'Kept here',
  'cooperations.open': 'Open it',
  'cooperations.start': 'Start it',

  'cooperation.about': 'This text is about another cooperation: {first} and {second}.',
  'cooperation.open': 'Open this cooperation',
  'cooperation.start': 'Start this cooperation',

  'start.title': 'Start a cooperation',
  'start.lead':
    'The cooperation becomes a space of its own: closed to all but its two sides, with this text in it. You hold there the post that you hold here.',
  'start.from': 'From',
  'start.recognized': 'The title names these two. Set them right where it is wrong.',
  'start.unrecognized': 'The title does not name two organizations that the program knows. Choose them.',
  'start.first': 'First side',
  'start.second': 'Second side',
  'start.choose': 'choose an organization',
  'start.send': 'Start this cooperation',
  'start.not-done': 'Nothing was started.',
  'start.may-not':
    'You may read this cooperation but not start another. An approver or an administrator who acts for one of the two organizations may.',
  'start.sign-in': 'Sign in to start it',
  'start.back': 'Back to the text',

  'release.title': 'Who may read this cooperation',
  'release.open': 'open to everybody',
  'release.closed': 'closed to all but its two sides',
  'release.open-says':
    'It is released: everybody who reaches these pages may read it, without signing in. What is marked, what the two sides say to each other and the letters stay with those whom they are for.',
  'release.closed-says':
    'It is closed to all but its two sides, {first} and {second}, until both release it. To everybody else it is as if it were not there.',
  'release.refused': 'Nothing was changed.',
  'release.proposed': 'A release is proposed',
  'release.proposed-says':
    '{by} proposed on {date} to release this cooperation. It stays closed until the other side agrees.',
  'release.release': 'Propose to release it',
  'release.release-says':
    'An approver of the other side then agrees, and from that moment everybody may read its texts, mandates, programme and history. Until then nothing changes, and your side can withdraw this.',
  'release.agree': 'Agree and release it',
  'release.agree-says':
    'With this both sides have agreed. From this moment everybody may read its texts, mandates, programme and history. Mark first what is not for everybody: what has been read cannot be taken back.',
  'release.withdraw': 'Withdraw the proposal',
  'release.withdraw-says': 'Your side has proposed this. It can be withdrawn until the other side agrees.',
  'release.close': 'Close it again',
  'release.close-says':
    'Either side may close it, at once and without the other. Whoever belongs to neither side no longer finds it, and addresses that were passed on lead nowhere. What was read, copied or kept by search engines while it was open stays with those who have it. To open it again both sides have to agree anew.',
  'release.reason': 'Reason, if any',
  'release.reason-hint': 'It stands in the history, which everybody may read while the cooperation is open.',
  'release.who-may': 'An approver of either side may propose to release it or close it.',
  'release.waits': '{by} proposes to release this cooperation to everybody. Look and agree',
}

export type CooperationMessages = Record<keyof typeof cooperations, string>
