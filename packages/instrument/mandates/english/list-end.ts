const PREPOSITION =
  / (?:in|for|on|to|at|through|towards?|regarding|concerning|under|within|during|by|via|with|aimed|as|against|into|from|over|upon|before|after|where|which|that|who|while|so|pursuant|following|throughout|across|among|based|to|thereby|including|set|established|made|held|dedicated|related|relating|taking|provided|is|are|should|shall|will|must|may) /g

/** Where an open list ends inside a piece: "the United Nations in the field of" at " in". */
export function listEnd(words: string): number {
  PREPOSITION.lastIndex = 0
  for (let match = PREPOSITION.exec(words); match !== null; match = PREPOSITION.exec(words)) {
    if (!withinName(words, match.index, match[0])) return match.index
    PREPOSITION.lastIndex = match.index + match[0].length - 1
  }
  return words.length
}

// "Commission on Human Rights" · "Rapporteur on trafficking" · "parties to the Convention" · "Mission in Somalia"
function withinName(words: string, at: number, preposition: string): boolean {
  const before = words.slice(0, at)
  const after = words.slice(at + preposition.length).replace(/^the /, '')
  const lastWord = before.slice(before.lastIndexOf(' ') + 1)
  const toName = /^\p{Lu}/u.test(after)
  switch (preposition.trim()) {
    case 'on':
    case 'for':
    case 'against':
      return (
        (/^\p{Lu}/u.test(lastWord) && toName) ||
        /\b(?:Rapporteurs?|Representatives?|Experts?|Adviser|Envoy|Groups?)\b[\p{L} -]*$/u.test(before)
      )
    case 'to':
      return (
        (toName && /^(?:parties|party|Parties|Adviser|Envoy|accredited)$/.test(lastWord)) ||
        /^rights?$/.test(lastWord)
      )
    case 'in':
      return (
        toName &&
        /\b(?:Mission|Office|Centre|Center|Force|Operation|Measures|Courts?|Presence|Rapporteur|Expert)\b[^,]*$/.test(
          before,
        )
      )
    case 'with':
      return /^non-/.test(before)
    default:
      return false
  }
}
