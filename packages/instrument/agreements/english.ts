import { inEitherCase } from '../landmarks/index.ts'
import type { AgreementWords } from './words.ts'

/** One of these is part of every agreement. */
export const WORDS_OF_AGREEMENTS = inEitherCase(
  'memorandum letter exchange framework agreement arrangement'.split(' '),
)

/** English: "the signing of a memorandum of understanding between A and B on 22 September 2017" */
export const english: AgreementWords = {
  agreement:
    /\b(?<![\p{L}-])(?:[Mm]emorandum of (?:[Uu]nderstanding|[Cc]ooperation)|[Ll]etter of (?:[Ii]ntent|[Aa]greement)|[Ee]xchange of [Ll]etters|(?:(?:[Ff]ramework|[Cc]ooperation|[Rr]elationship|[Pp]artnership) (?:of )?)+[Aa]greement|[Aa]rrangement on cooperation|[Ff]ramework for cooperation)(?![\p{L}])/gu,
  mayAgree: /emorandum of|greement|etter of|xchange of|rrangement on|ramework for/,
  signingOf:
    /\b(?:sign(?:ing|ature)|conclusion|renewal|extension|adoption)(?:\s(?:on|in)\s[^,;]{4,30})?\sof\s(?:the|an?)\s(?:\p{L}+\s){0,2}$/u,
  signedOn: /(?:^|\s)(?:(?:signed|concluded|renewed|dated)(?:\sin\s\p{Lu}[^,;]{2,30}?)?\s)?(?:on|of|in)\s$/u,
  notSigned: /\b(?:held|adopted|resolution)\b/u,
  partiesAfter: /\b(?:between|signed\sby)\s(?:the\s)?/u,
  between: /\bbetween\s(?:the\s)?/gu,
  betweenFollows: /^[^,;]{0,60}\bbetween\b/u,
  andOther: /^(?:\s\([^()]{1,20}\))?(?:,)?\sand\s(?:the\s)?/u,
  theTwo: /^(?:between|signed\sby)\s(?:the\s)?(?:two|both|these)\s/u,
  nameBegins: /^\p{Lu}/u,
  nameEnds:
    /[,;.(]|\s(?:and|on|of\s\d|in|to|for(?!\s(?:the\s)?\p{Lu})|with|signed|concluded|which|that|aimed|regarding|as|at|from)(?=\s|$)/u,
  promises:
    /^[^;.]{0,60}?,?\swhich\s(?:provides|calls),?(?:\sinter\salia,)?\sfor\s(?:the\s(?:elaboration|preparation|development|drafting|drawing\sup)\sof\s)?([^;.]+)/u,
}
