/** What the search says, in English. */
export const search = {
  'search.title': 'Search',
  'search.field': 'Search this cooperation',
  'search.label': 'Words, a “phrase” or a symbol',
  'search.go': 'Search',
  'search.how':
    'Words are found in all their forms, a phrase in “quotes” as it stands, and a symbol in any writing: 77/18, A/RES/77/18, resolution 77/18. A minus before a word leaves out what has it.',
  'search.found': '{n, plural, =0 {Nothing found} one {Found in # place} other {Found in # places}}',
  'search.more': 'Found in more than {n, number} places: the best of those that were looked at come first.',
  'search.none':
    'No paragraph, note or title has all of these words. Take fewer words or other choices. Words that stand in every text, as “the” or “of”, are not looked for by themselves.',
  'search.instead': 'Did you mean {words}?',
  'search.too-long': 'A search takes at most {n, number} characters. Take the words that matter most.',
  'search.narrow': 'Narrow what is found',
  'search.kind': 'in',
  'search.any-kind': 'everything',
  'search.kind.provision': 'paragraphs',
  'search.kind.title': 'titles',
  'search.kind.note': 'notes',
  'search.organ': 'organ',
  'search.any-organ': 'any organ',
  'search.session': 'session',
  'search.any-session': 'any session',
  'search.language': 'language',
  'search.any-language': 'any language',
  'search.from': 'from',
  'search.to': 'to',
  'search.any-year': 'any year',
  'search.clear': 'Without these choices',
  'search.named': 'The text of this symbol',
  'search.bodies': 'Bodies of this name',
  'search.hits': 'Where the words stand',
  'search.hits.page': 'Where the words stand, continued',
  'search.title-of': 'title',
  'search.note-of': 'note {marker}',
}

export type SearchMessages = Record<keyof typeof search, string>
