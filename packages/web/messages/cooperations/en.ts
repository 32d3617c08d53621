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
}

export type CooperationMessages = Record<keyof typeof cooperations, string>
