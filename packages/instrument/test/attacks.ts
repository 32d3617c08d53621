import type { Language } from '../instrument.ts'

/** Words that a pattern might try again and again, and a text of about so many characters made of them. */
export type Attack = {
  readonly aim: string
  readonly language: Language
  text(length: number): string
}

/** What once was, or could be, read more than once. `bench/growth.ts` prints how the cost of each grows. */
export const attacks: readonly Attack[] = [
  repeated('numbers without end', '37/4, '),
  repeated('numbers that almost end', 'resolutions 37/'),
  repeated('bodies before a number', 'General Assembly and Human Rights Council its resolution '),
  repeated('dates in a list', '1, 2, 3, 4 and 5 May 2016, '),
  repeated('days without a month', '1, 2, 3, '),
  repeated('years', 'in 2018 to 2019 '),
  repeated('symbols', 'A/71/160-S/2016/621-'),
  repeated('one long symbol', 'A/1.'),
  repeated('spaced symbols', 'A / 72 / 384 / '),
  repeated('series without end', 'A / RES / RES / '),
  repeated('ranges', '60/1 to 60/30 to ', 'resolutions '),
  repeated('Agency symbols', 'GC(64)/RES/1 '),
  repeated('addenda', ' and Add.1–30', 'A/1/2'),
  repeated('capitals', 'AAAAAAAA'),
  repeated('brackets', '2254 ('),
  repeated('names of parties', 'United Nations '),
  repeated('parts of parties', 'its secretariats of the two organizations and '),
  repeated('short names', 'the Council of the '),
  repeated('short names of nobody', 'United Nations, the Council, '),
  repeated('pairs', 'World Bank and the two organizations '),
  repeated('meetings', 'the meeting of the conference of the session held in '),
  repeated('dated meetings', 'the general meeting held in Rabat on 3 May 2016 and '),
  repeated('what comes next', 'with the next scheduled for 2018 meeting '),
  repeated('agreements', 'the signing of a memorandum of understanding between the '),
  repeated('dated agreements', 'cooperation agreement between A and B signed on 3 May 2016 '),
  repeated('lists of areas', 'review in the fields of a and b, '),
  repeated('priority areas', 'priority areas such as '),
  repeated('countries', 'in Chad, Mali and '),
  inLanguage('fr', repeated('French countries', ' au Mali, au Tchad et')),
  inLanguage('fr', repeated('French areas', 'examiner dans les domaines de la santé et ')),
  inLanguage('ar', repeated('Arabic countries', 'في مالي وتشاد و')),
  inLanguage('ar', repeated('Arabic areas', 'استعراض في ميادين الصحة، و')),
  repeated('spaces', ' '),
  repeated('verbs alone', 'requests '),
  repeated('a list without end', 'the States and the Organization of Trees, ', 'Requests ', 'to report;'),
  repeated('names that go on', 'the Economic, ', 'Requests ', 'to report;'),
  repeated('nobody to act', 'cooperation between ', 'Encourages ', ';'),
  repeated('clauses with "them"', ', and requests them to act', 'Notes the Union', ';'),
  repeated('relative clauses', ' that States, which act,', 'Notes', ' requests;'),
  repeated('that without end', ' and that', 'Stresses that', ' States should act;'),
  repeated('open brackets', '(States, ', 'Requests ', 'to act;'),
  repeated(
    'dates and sessions',
    ' at its session in 2030 by the end of 2031',
    'Requests the Registrar to act',
    ';',
  ),
  repeated('reports', ' submit information', 'Requests the Registrar to', ';'),
  repeated('adverbs', 'also ', 'Notes it, and ', 'requests States to act;'),
  repeated('space before States', ' ', 'Requests', 'States to act;'),
  inLanguage('fr', repeated('French verbs', 'Prie les États, ')),
  inLanguage('fr', repeated('French lists', 'les États et la Ligue, ', 'Prie ', 'de planter')),
  inLanguage('fr', repeated('French marks', 'de à l’', 'Prie ')),
  inLanguage('ar', repeated('Arabic citations', 'قرار مجلس حقوق الإنسان 16/18 المؤرخ 1 أيار/ ')),
  inLanguage('ar', repeated('stretched Arabic', 'ـ')),
  inLanguage('ar', repeated('Arabic verbs', 'تطلب إلى الدول، و')),
  inLanguage('ar', repeated('Arabic lists', 'الدول والمنظمات، ', 'تطلب إلى ', 'أن تغرس')),
  inLanguage('ar', repeated('Arabic marks of vowels', '\u0651', 'ت', 'طلب')),
  inLanguage('zh', repeated('Chinese', '2011年3月24日第16/18号和')),
]

function repeated(aim: string, words: string, before = '', after = ''): Attack {
  const text = (length: number) => before + words.repeat(Math.ceil(length / words.length)) + after
  return { aim, language: 'en', text }
}

function inLanguage(language: Language, attack: Attack): Attack {
  return { ...attack, language }
}
