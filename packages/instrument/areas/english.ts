import { type AreaWords, isTriple } from './words.ts'

/** Where the sentence goes on: ", and of the fact that …", ", and further welcomes …", ", with the next …". */
const LIST_ENDS =
  /[;.]|,\s(?:and\s)?(?:of|that|to|with|which|pursuant|by|through|held|including|in|as|on|for)\s|,?\sand\s(?:also\s|further\s)?(?:welcomes|notes|requests|encourages|invites|calls|recognizes|stresses|emphasizes|urges|decides|takes|recalls|expresses)\b/u

export const english: AreaWords = {
  wordsOfLists: ['fields', 'areas', 'sectors', 'domains'],
  mayList: /priority|review|apprais/,
  // "to review and appraise the level of cooperation in the fields of …", "the priority areas in the fields of …",
  // "in such priority fields as …": fields named elsewhere are what one sentence is about, not the areas agreed on.
  listed:
    /\b(?:(?:review|apprais)\w*\b[^.;]{0,160}?\bin\s(?:the\s)?(?:following\s)?(?:priority\s)?(?:fields|areas|sectors|domains)(?:\sof|:)|priority\s(?:fields|areas|sectors)(?:\sof\scooperation)?,?\s?(?:in\sthe\s(?:fields|areas)\sof|as(?!\swell)|such\sas|namely|:))\s(?=\p{L})/gu,
  // "priority areas of interest to …", "priority areas of cooperation"
  noArea: /^(?:mutual|common|interest|cooperation|work|concern|the\stwo|its|their|intervention)\b/u,
  // A list parted by semicolons has commas inside its areas: "good governance, including migration; growth; …".
  endOf(list) {
    if (/;\s\p{Ll}[^;]*;\s(?:and\s)?\p{Ll}/u.test(list)) return /[.]|;\s?$/u.exec(list)?.index ?? list.length
    return LIST_ENDS.exec(list)?.index ?? list.length
  },
  lists: {
    semicolon: ';',
    comma: ',',
    opening: /^and\s/u,
    and: /\sand\s/u,
    detail: ', including',
    // "arts and crafts, and the promotion of heritage" is one, since what follows has an article where the others have none.
    belongs: (before, part, last) =>
      last
        ? /^and\sthe\s/u.test(part) && /\sand\s/u.test(before)
        : isTriple(before, part, /^\p{L}+\sand\s\p{L}+$/u),
  },
}
