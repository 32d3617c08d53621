/** What signing in, posts and their people say, in English. */
export const people = {
  'sign-in': 'Sign in',
  'sign-in.title': 'Sign in',
  'sign-in.lead': 'With your e-mail address and your password.',
  'sign-in.address': 'E-mail address',
  'sign-in.password': 'Password',
  'sign-in.shown': 'Show what is typed',
  'sign-in.wrong': 'Address and password do not belong together. Nobody was signed in.',
  'sign-in.wait':
    'There were too many tries. Nothing was checked this time; try again in {n, plural, one {# second} other {# seconds}}.',
  'sign-in.unfounded':
    'Nobody administers this installation yet: what it shows can only be read. On its machine, {command} prints an address that is opened once and sets the administrator up.',
  'sign-in.ended': 'Your sign-in has ended: its time is over, or your part in the cooperation has changed.',
  'sign-in.without': 'Go on without signing in',
  'sign-in.by-token': 'With the token of a post',
  'sign-in.token': 'Token',
  'sign-in.with-token': 'Sign in with the token',
  'sign-in.how': 'Programs bear it. On the machine of the installation: {command}',
  'sign-in.unknown': 'This token is not known here, or its time is over. Ask for another.',
  'sign-out': 'Sign out',
  'sign-in.who': 'Signed in',
  'who.administrator': 'Administrator of the installation, reading',
  'refused.too-often.title': 'Too many tries',
  'refused.too-often.says': 'Nothing was done this time. Wait a little and try again.',

  'one-time.title': 'Set up your account',
  'one-time.title.password': 'Give a new password',
  'one-time.administrator':
    'This address is opened once. It makes you the administrator of this installation: you appoint the administrators of both sides, read every cooperation, and speak for neither side.',
  'one-time.post': 'This address is opened once. It gives you the post: {post}.',
  'one-time.password':
    'This address is opened once. Your old password, your second factor and every sign-in of yours end.',
  'one-time.for': 'For {address}',
  'one-time.rule':
    '{n} signs or more; nothing else is asked of it. A sentence that only you know is good. Not your own address.',
  'one-time.again': 'The same password again',
  'one-time.keep': 'Keep the password and go in',
  'one-time.known':
    'This address has an account here already. Sign in with it; you then take up here what was promised.',
  'one-time.take': 'Take it up',
  'one-time.fault.address': 'This is no e-mail address.',
  'one-time.fault.short': 'The password needs {n} signs or more.',
  'one-time.fault.long': 'The password is too long: {n} signs at most.',
  'one-time.fault.own': 'The password may not be your own address.',
  'one-time.fault.other': 'The second time something else was typed. Type both again.',
  'one-time.gone.title': 'This address opens nothing',
  'one-time.gone.says':
    'It was opened already, its time is over, or another was made in its place. Ask whoever gave it to you for a new one.',

  'account.title': 'Your account',
  'account.link': 'Your account',
  'account.speaks': 'Which of your posts speaks',
  'account.speaks.lead': 'What you do is recorded under the post that speaks; the others rest meanwhile.',
  'account.speaks.choose': 'Speak for this post',
  'account.speaks.now': 'speaks now',
  'account.speaks.none': 'No post is yours at present. Whoever administers your side gives posts.',
  'account.speaks.program': 'You came in by the token of a post; it has no account of its own.',
  'account.sessions': 'Where you are signed in',
  'account.sessions.opened': 'Signed in',
  'account.sessions.ends': 'Ends',
  'account.sessions.this': 'this one',
  'account.sessions.end': 'End',
  'account.sessions.end.says':
    'Whoever is signed in there is out at once, and what they typed and did not send stays on their machine. Nothing that was done is lost.',
  'account.sessions.end-of': 'End the sign-in of {date}',

  'admin.title': 'People and posts',
  'admin.link': 'People',
  'admin.lead':
    'The posts of your side. A post keeps its record when another person takes it over; whoever leaves is out at once.',
  'admin.installation':
    'Whoever administers the installation reads everything here, appoints the people of both sides, and speaks for neither.',
  'admin.posts': 'Posts',
  'admin.post': 'Post',
  'admin.areas': 'Areas: {areas}',
  'admin.who': 'Who speaks for it',
  'admin.who.nobody': 'nobody at present',
  'admin.who.service': 'a program, by a token that ends on {date}',
  'admin.who.person': 'a person',
  'admin.since': 'Since',
  'admin.seen': 'Last signed in',
  'admin.seen.never': 'not yet',
  'admin.change': 'Change',
  'admin.change-of': 'Change {post}',
  'admin.hand-over': 'Hand over',
  'admin.hand-over.says': 'Whoever speaks for it now is out at once; what they did stays with the post.',
  'admin.hand-over.to': 'E-mail address of whoever takes it over',
  'admin.end': 'End the post',
  'admin.end.says': 'Whoever speaks for it is out at once. What they did stays in the record.',
  'admin.invitations': 'Offered, not yet taken up',
  'admin.invitations.none': 'Nothing is offered at present.',
  'admin.invited': 'Offered on',
  'admin.ends': 'Ends',
  'admin.withdraw': 'Withdraw the offer',
  'admin.withdraw.says':
    'The one-time address that was mailed or handed on opens nothing any more. The post can be offered again.',
  'admin.withdraw-of': 'Withdraw the offer to {address}',
  'admin.invite': 'Invite',
  'admin.invite.title': 'Invite somebody to a post',
  'admin.invite.address': 'E-mail address',
  'admin.invite.party': 'Body',
  'admin.invite.role': 'Role',
  'admin.invite.areas': 'Areas that a focal point answers for; all where none is chosen',
  'admin.once':
    'The post is offered. Give this address to {address} in a way that only they read; it is shown this one time, opens once, and ends in seven days.',
  'admin.once.label': 'The address to hand on',
  'admin.once.again':
    'This was sent before, and the address was shown then. Withdraw the offer and invite anew where it was lost.',
  'admin.refused': 'Nothing was changed.',

  'admin.lead.all':
    'The posts of both sides. A post keeps its record when another person takes it over; whoever leaves is out at once.',
  'admin.none':
    'Nobody holds a post here yet. Invite the administrator of each side: they invite the others.',

  'second.title': 'Second step',
  'second.lead': 'The password is right. Now the code that your authenticator shows.',
  'second.code': 'Code',
  'second.hint': 'Six digits. Where you have lost the authenticator: one of your recovery codes.',
  'second.wrong': 'This code is not right, or was used already, or the ten minutes for it are over.',
  'factor.title': 'Second factor',
  'factor.is-on':
    'It is on. {n, plural, =0 {No recovery code is left.} one {# recovery code is left.} other {# recovery codes are left.}}',
  'factor.is-off': 'It is off: your password alone lets in.',
  'factor.change': 'Change',
  'factor.lead':
    'Beside the password, a code that a program on your telephone makes anew each half minute. Whoever learns your password does not come in without it.',
  'factor.begin': 'Set it up',
  'factor.begun':
    'Take this into your authenticator, then type the code that it shows. It is shown this one time.',
  'factor.picture': 'The secret as a picture for the camera of a telephone',
  'factor.secret': 'The secret, to type',
  'factor.open': 'Open it in a program on this machine',
  'factor.keep': 'Turn it on',
  'factor.wrong': 'The code was not of that secret, and nothing was changed. Begin again with a new one.',
  'factor.codes':
    'The second factor is on. Write these codes down and keep them apart from your telephone: each lets you in once where you have lost it. They are shown this one time.',
  'factor.written': 'They are written down',
  'factor.on': 'The second factor is on. Give your password to turn it off, or before you set up another.',
  'factor.wrong-password': 'This is not your password. Nothing was changed.',
  'factor.end': 'Turn it off',

  'sign-in.by-organization': 'Through your organization',
  'sign-in.no-organization':
    'No organization here has an identity provider for this address. Sign in with your password.',
  'sign-in.not-by-organization':
    'Your organization did not let you in here: the address it gave holds no post and is not invited, or it did not answer as it should.',
  'sign-in.onward': 'Your organization asks who you are, and sends you back here.',
  'sign-in.go-on': 'Go on to your organization',
  'forgotten.link': 'I forgot my password',
  'forgotten.title': 'A forgotten password',
  'forgotten.lead':
    'Where this address has a password here, a mail goes to it, with a link at which you choose another. The link opens once and ends in an hour.',
  'forgotten.ask': 'Mail me a link',
  'forgotten.asked':
    'If this address has a password here, a mail is on its way to it. The link in it opens once and ends in an hour; of several only the last opens. Nothing changes until you open it.',
  'forgotten.no-mail':
    'This installation sends no mail. Ask whoever administers your side for a new password: they find it beside your post, under People. Administrators ask whoever runs the installation.',
  'forgotten.back': 'Back to signing in',
  'one-time.password.mailed':
    'This address is opened once. Your old password and every sign-in of yours end. A second factor stays: you are asked for its code after this.',
  'admin.mailed':
    'The post is offered, and the address that opens it was mailed to {address}. It opens once and ends in seven days.',
  'admin.mailed.password':
    'A link to choose a new password was mailed to {address}. It opens once and ends in a day.',
  'admin.not-mailed':
    'What you asked for stands, but the mail server did not take the mail to {address}. Check the address: withdraw what was offered and offer it anew, or ask again for the password. Whoever runs the installation finds the reason in its log.',
  'admin.once.password':
    'Give this address to {address} in a way that only they read. Whoever opens it chooses the new password; it is shown this one time, opens once, and ends in a day.',
  'admin.renew': 'Let them choose a new password',
  'admin.renew.says':
    'For whoever has forgotten the password. The old one holds until the new one is chosen; then every sign-in of theirs ends.',
  'account.leave': 'Leave this post',
  'account.leave.says':
    'You speak for it no more from that moment. It stands without a holder until the administrator of your side hands it to a successor; what you did stays with it.',
  'account.leave.last':
    'You are the only administrator of your side: nobody could hand this post on. Hand it over to your successor under People, or invite another administrator first.',
  'account.leave.reason':
    'What whoever takes it over should know, if anything; the history keeps it for your side',
  'provider.title': 'Identity provider',
  'provider.lead':
    'Where your organization has one (OpenID Connect), its people sign in through it and need no password here. It opens the posts of its own side alone, for addresses of its own domains that hold a post or are invited.',
  'provider.callback': 'The address that the provider has to know as its redirect URI',
  'provider.issuer': 'Issuer, its https address',
  'provider.client': 'Client identifier',
  'provider.secret': 'Client secret; it is sealed and not shown again',
  'provider.domains': 'Domains of the addresses that it may speak of',
  'provider.set': 'Set the provider up',
  'provider.end': 'Take it away; whoever came in by it is out',
}
