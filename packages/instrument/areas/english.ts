/** The words by which English texts list areas of cooperation. Another language is another file with the same exports. */

/** One of these is part of every list. */
export const WORDS_OF_LISTS = ['fields', 'areas', 'sectors', 'domains']

/**
 * "to review and appraise the level of cooperation in the fields of …", "the priority areas in the fields of …",
 * "in such priority fields as …": fields named elsewhere are what one sentence is about, not the areas agreed on.
 */
export const LISTED =
  /\b(?:(?:review|apprais)\w*\b[^.;]{0,160}?\bin\s(?:the\s)?(?:following\s)?(?:priority\s)?(?:fields|areas|sectors|domains)(?:\sof|:)|priority\s(?:fields|areas|sectors)(?:\sof\scooperation)?,?\s?(?:in\sthe\s(?:fields|areas)\sof|as(?!\swell)|such\sas|namely|:))\s(?=\p{L})/gu

/** Where the sentence goes on: ", and of the fact that …", ", and further welcomes …", ", with the next …". */
export const LIST_ENDS =
  /[;.]|,\s(?:and\s)?(?:of|that|to|with|which|pursuant|by|through|held|including|in|as|on|for)\s|,?\sand\s(?:also\s|further\s)?(?:welcomes|notes|requests|encourages|invites|calls|recognizes|stresses|emphasizes|urges|decides|takes|recalls|expresses)\b/u

/** What a list of areas is not: "priority areas of interest to …", "priority areas of cooperation". */
export const NO_AREA =
  /^(?:mutual|common|interest|cooperation|work|concern|the\stwo|its|their|intervention)\b/u
