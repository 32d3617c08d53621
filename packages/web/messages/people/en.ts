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
    'This address has an account here already. Sign in, and what was promised stands among your posts.',
  'one-time.fault.address': 'This is no e-mail address.',
  'one-time.fault.short': 'The password needs {n} signs or more.',
  'one-time.fault.long': 'The password is too long: {n} signs at most.',
  'one-time.fault.own': 'The password may not be your own address.',
  'one-time.fault.other': 'The second time something else was typed. Type both again.',
  'one-time.gone.title': 'This address opens nothing',
  'one-time.gone.says':
    'It was opened already, its time is over, or another was made in its place. Ask whoever gave it to you for a new one.',
}
