/**
 * The verbs with which an adopting organ speaks, as resolutions of the General Assembly of the sessions
 * 37 to 79 open their operative paragraphs and join further clauses to them. A new verb is one line.
 * In a `verb` of two words the second may stand apart: "Calls once again upon".
 */

/** What a directive verb does: ask somebody, decide, or say what somebody should do. */
export type Directive = 'ask' | 'decide' | 'say'

export type DirectiveVerb = {
  /** Third person, as a mandate gives it. */
  readonly verb: string
  readonly does: Directive
  /** The same letters also make a plural noun: "their respective mandates". */
  readonly noun?: true
  /** It may go on with "that": "requests that Israel withdraw"; "calls upon that State" is no such clause. */
  readonly that?: true
  /** For "continues to encourage". */
  readonly base: string
}

export const DIRECTIVE_VERBS: readonly DirectiveVerb[] = [
  { verb: 'appeals for', does: 'ask', base: 'appeal for', noun: true },
  { verb: 'appeals to', does: 'ask', base: 'appeal to', noun: true },
  { verb: 'asks', does: 'ask', that: true, base: 'ask' },
  { verb: 'authorizes', does: 'ask', base: 'authorize' },
  { verb: 'calls for', does: 'ask', base: 'call for' },
  { verb: 'calls on', does: 'ask', base: 'call on' },
  { verb: 'calls upon', does: 'ask', base: 'call upon' },
  { verb: 'demands', does: 'ask', that: true, base: 'demand', noun: true },
  { verb: 'directs', does: 'ask', that: true, base: 'direct' },
  { verb: 'encourages', does: 'ask', base: 'encourage' },
  { verb: 'enjoins', does: 'ask', base: 'enjoin' },
  { verb: 'exhorts', does: 'ask', base: 'exhort' },
  { verb: 'instructs', does: 'ask', that: true, base: 'instruct' },
  { verb: 'invites', does: 'ask', base: 'invite' },
  { verb: 'mandates', does: 'ask', base: 'mandate', noun: true },
  { verb: 'proposes', does: 'ask', that: true, base: 'propose' },
  { verb: 'recommends', does: 'ask', that: true, base: 'recommend' },
  { verb: 'requests', does: 'ask', that: true, base: 'request', noun: true },
  { verb: 'suggests', does: 'ask', that: true, base: 'suggest' },
  { verb: 'urges', does: 'ask', that: true, base: 'urge' },
  { verb: 'agrees', does: 'decide', base: 'agree' },
  { verb: 'decides', does: 'decide', base: 'decide' },
  { verb: 'resolves', does: 'decide', base: 'resolve' },
  { verb: 'affirms', does: 'say', base: 'affirm' },
  { verb: 'emphasizes', does: 'say', base: 'emphasize' },
  { verb: 're-emphasizes', does: 'say', base: 're-emphasize' },
  { verb: 'reaffirms', does: 'say', base: 'reaffirm' },
  { verb: 'reiterates', does: 'say', base: 'reiterate' },
  { verb: 'renews', does: 'say', base: 'renew' },
  { verb: 'repeats', does: 'say', base: 'repeat' },
  { verb: 'stresses', does: 'say', base: 'stress' },
  { verb: 'underlines', does: 'say', base: 'underline' },
  { verb: 'underscores', does: 'say', base: 'underscore' },
]

/** "Reiterates its request to …", "Renews its call upon …": the noun says which verb is meant. */
export const REPEATED: Readonly<Record<string, Directive>> = {
  appeal: 'ask',
  call: 'ask',
  decision: 'decide',
  demand: 'ask',
  encouragement: 'ask',
  instruction: 'ask',
  invitation: 'ask',
  proposal: 'ask',
  recommendation: 'ask',
  request: 'ask',
}

/** Verbs that open a clause of the organ without giving a mandate; they end the clause before them. */
export const OTHER_VERBS: readonly string[] = [
  'acknowledges',
  'adopts',
  'appoints',
  'appreciates',
  'appropriates',
  'approves',
  'attaches',
  'commends',
  'commits',
  'condemns',
  'confirms',
  'congratulates',
  'considers',
  'continues',
  'declares',
  'deplores',
  'determines',
  'draws',
  'endorses',
  'expresses',
  'highlights',
  'is',
  'looks',
  'notes',
  'pays',
  'pledges',
  'proclaims',
  'recalls',
  'recognizes',
  'recommits',
  'refers',
  'regrets',
  'rejects',
  'remains',
  'reminds',
  'supports',
  'takes',
  'thanks',
  'values',
  'welcomes',
]

/** What may stand beside a directive verb without changing it: "Also calls upon", "Calls once again upon". */
export const BESIDE_VERB: readonly string[] = [
  'again',
  'also',
  'accordingly',
  'additionally',
  'consequently',
  'earnestly',
  'equally',
  'especially',
  'explicitly',
  'firmly',
  'further',
  'furthermore',
  'hence',
  'in addition',
  'in particular',
  'in that connection',
  'in that context',
  'in that regard',
  'in that respect',
  'in this connection',
  'in this context',
  'in this regard',
  'in this respect',
  'in this spirit',
  'in turn',
  'likewise',
  'moreover',
  'once again',
  'once more',
  'particularly',
  'similarly',
  'specifically',
  'strongly',
  'therefore',
  'thereby',
  'thus',
  'to that effect',
  'to that end',
  'to this effect',
  'to this end',
  'for that purpose',
  'for this purpose',
  'urgently',
  'without delay',
]
