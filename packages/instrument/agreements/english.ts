/** The words by which English texts tell of agreements. Another language is another file with the same exports. */

/** What two organizations agree by, one at a time: "cooperation agreements" in the plural are none in particular. */
export const AGREEMENT =
  /(?<![\p{L}-])(?:[Mm]emorandum of (?:[Uu]nderstanding|[Cc]ooperation)|[Ll]etter of (?:[Ii]ntent|[Aa]greement)|[Ee]xchange of [Ll]etters|(?:(?:[Ff]ramework|[Cc]ooperation|[Rr]elationship|[Pp]artnership) (?:of )?)+[Aa]greement|[Aa]rrangement on cooperation|[Ff]ramework for cooperation)(?![\p{L}])/gu

/** Cheap to look for, and part of every agreement. */
export const MAY_AGREE = /emorandum of|greement|etter of|xchange of|rrangement on|ramework for/

/** "the signing of a", "their signature of a", "the recent conclusion of the": somebody agreed. */
export const SIGNING_OF =
  /\b(?:sign(?:ing|ature)|conclusion|renewal|extension|adoption)(?:\s(?:on|in)\s[^,;]{4,30})?\sof\s(?:the|an?)\s(?:\p{L}+\s){0,2}$/u

/** "signed on", "concluded in Geneva on", "of", "on", "in" before a date. */
export const SIGNED_ON =
  /(?:^|\s)(?:(?:signed|concluded|renewed|dated)(?:\sin\s\p{Lu}[^,;]{2,30}?)?\s)?(?:on|of|in)\s$/u

/** "between", "signed by" */
export const PARTIES_AFTER = /\b(?:between|signed\sby)\s(?:the\s)?/u
export const BETWEEN = /\bbetween\s(?:the\s)?/gu

export const AND_OTHER = /^(?:\s\([^()]{1,20}\))?(?:,)?\sand\s(?:the\s)?/u

/** "the two organizations": those named before. */
export const THE_TWO = /^(?:the\s)?(?:two|both|these)\s/u

/** Where a name that the register does not know ends. */
export const NAME_ENDS =
  /[,;.(]|\s(?:and|on|of\s\d|in|to|for(?!\s(?:the\s)?\p{Lu})|with|signed|concluded|which|that|aimed|regarding|as|at|from)(?=\s|$)/u

/** "which provides, inter alia, for the elaboration of a strategic plan …" */
export const PROMISES =
  /^[^;.]{0,60}?,?\swhich\s(?:provides|calls),?(?:\sinter\salia,)?\sfor\s(?:the\s(?:elaboration|preparation|development|drafting|drawing\sup)\sof\s)?([^;.]+)/u
