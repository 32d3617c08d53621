/** Whether a piece stands beside a list rather than in it: alone, or with all that follows up to "as well as". */
export type Aside = 'no' | 'short' | 'long' | 'some'

// ", as appropriate, " ends with its comma
const SHORT =
  /^(?:and )?(?:as appropriate|as applicable|as necessary|where appropriate|where relevant|inter alia|if appropriate|when appropriate|as relevant|where possible|where applicable|on a voluntary basis|upon request)$/i
// ", in cooperation with Member States, " · ", taking into account … " · ", individually and through … "
const LONG =
  /^(?:and |while |when |if |where |inter alia|acting|at (?:its|their|the|all)|based|bearing|by |consistent|due|during|following|for |from |given|guided|having|in (?!particular)|including (?:by|through|in|with|at|on|for|to|as|but)\b|individually|jointly|making|mindful|no later|not later|noting|on |once|paying|pending|prior|pursuant|recalling|recogni[sz]ing|stressing|emphasizing|subject|taking|that |thereby|through|to |towards|under|upon|using|via|which |who |whose |with |within|without|working|as (?!well)|before|beginning|building|considering|drawing|ensuring|keeping|notwithstanding|respecting|starting|throughout|together|until|also |not |so |whenever|wherever|whether|among|led by |chaired by |supported by |established (?:by|under|pursuant) )/i
// " and through official institutions" · " and in the private sector"
const PREPOSED = /^(?:through|by|with|for|at|in|of|from|under|within|via|on|upon|to) /
// ", in particular those in arrears, ": some of the bodies before, no body of its own
const SOME_OF_THEM =
  /^(?:and )?(?:above all |in particular |especially |particularly |notably |including )?(?:to )?(?:those|the least developed among)\b/i

export function asideOf(words: string, joint: string): Aside {
  if (SHORT.test(words)) return 'short'
  if (SOME_OF_THEM.test(words)) return /,/.test(joint) ? 'long' : 'some'
  return (/,/.test(joint) ? LONG : PREPOSED).test(words) ? 'long' : 'no'
}
