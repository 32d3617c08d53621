import { type OpeningGrammar, words } from './grammar.ts'

/**
 * English opening phrases, as resolutions of the General Assembly, the Security Council and the Economic and Social
 * Council print them in italics. A new verb is one word in VERBING and one in VERBS.
 */
export const english: OpeningGrammar = {
  capital: true,
  shape: /^\p{Lu}\p{Ll}+(?:ing|ed)\b/u,
  classes: {
    VERBING:
      words(`accepting acknowledging addressing admitting adopting advocating affirming agreeing anticipating
      appealing applauding appreciating approving asserting assuming authorizing believing celebrating cognizing
      commemorating commending committing condemning confirming congratulating considering declaring deciding deeming
      defining deploring demanding denouncing desiring determining directing discouraging emphasizing encouraging
      endorsing envisaging establishing exhorting expecting finding fulfilling highlighting honouring hoping
      identifying intending inviting keeping lamenting marking maintaining meeting mourning noting observing
      pledging praising proceeding proclaiming promoting proposing reaffirming realizing recalling recognizing recommending
      recommitting reconfirming re-emphasizing referring regretting reiterating rejecting rejoicing remembering
      reminding renewing requesting resolving respecting responding retaining sharing saluting seeking
      stating strengthening stressing suggesting supporting thanking trusting underlining underscoring understanding
      upholding urging valuing viewing warning welcoming wishing acting`),
    VERBS:
      words(`accepts acknowledges adopts affirms agrees allocates amends anticipates appeals applauds appoints
      apportions appreciates appropriates approves asks assesses assures authorizes believes calls
      commemorates commends commits concludes concurs condemns confirms congratulates considers decides declares
      deems defers demands denounces deplores designates determines directs discourages draws elects emphasizes
      encourages endorses enjoins envisages establishes exhorts expects extends facilitates finds
      greets highlights hopes hails instructs intends invites lends maintains mandates marks notes observes opens
      pledges praises proclaims prolongs promotes proposes provides realizes recalls recognizes recommends recommits
      reconfirms re-emphasizes re-elects regrets reiterates rejects reminds renews reaffirms requests requires
      resolves respects salutes sets shares solicits stresses strengthens submits suggests supports
      suspends terminates thanks trusts underlines underscores understands undertakes upholds urges values warns
      welcomes wishes`),
    STATE: words(`alarmed appalled aware cognizant committed concerned conscious convinced desirous determined
      disappointed dismayed distressed disturbed eager encouraged grateful guided inspired mindful outraged
      persuaded preoccupied regretful resolved saddened satisfied seized shocked troubled worried motivated
      bound confident hopeful`),
    SEEN: words(`considered examined received listened adopted heard noted met reviewed studied discussed decided
      concluded recalled`),
    ADVERB: [
      ...words(`also further deeply gravely seriously strongly firmly fully urgently greatly particularly profoundly
        extremely highly keenly acutely especially equally again  sincerely solemnly warmly duly formally
        categorically unequivocally vigorously explicitly specifically increasingly very truly cordially earnestly
        hereby therefore unanimously accordingly still`),
      'once again',
      'once more',
    ],
    /** After a participle; after a finite verb "further" belongs to what follows it ("Encourages further efforts"). */
    MORE: ['also', 'further', 'equally', 'in this regard'],
    AGAIN: [
      'again',
      'once again',
      'once more',
      'in particular',
      'unequivocally',
      'without reservation',
      'in the strongest terms',
      'in the strongest possible terms',
    ],
    VOICE:
      words(`expressing voicing conveying reiterating reaffirming renewing affirming confirming re-emphasizing
      stressing emphasizing underlining underscoring recalling`),
    VOICES: words(`expresses voices conveys reiterates reaffirms renews affirms confirms re-emphasizes pledges
      declares stresses emphasizes underlines underscores recalls`),
    VERY: words('very most also'),
    HOW: words(`deep deepest grave gravest great greatest serious profound strong strongest utmost particular increasing
      growing continued continuing renewed sincere warm high full special firm unwavering unequivocal steadfast
      considerable extreme keen much heartfelt total complete entire previous urgent abiding ongoing
      utter sharp severe due genuine repeated overall political absolute unreserved constant enduring`),
    FEELING:
      words(`alarm anxiety appreciation apprehension approval belief commendation commitment concern concerns
      condemnation condolences confidence consternation conviction determination disappointment
      dismay displeasure distress encouragement endorsement expectation gratitude hope indignation intention interest
      outrage pleasure preoccupation readiness recognition regret regrets resolve respect sadness satisfaction shock
      solidarity sorrow support sympathy thanks tribute understanding will willingness opposition rejection`),
    ASKING: words(`appeal appeals call calls demand demands invitation request requests `),
  },
  preamble: [
    '[ADVERB*] VERBING [MORE*] [AGAIN*] [with VERY* HOW* FEELING [and HOW* FEELING]] [MORE*]',
    '[ADVERB*] VOICE [also] [its|our] VERY* HOW* [and HOW] FEELING [and HOW* FEELING] [MORE*]',
    '[ADVERB*] VOICE [also] its HOW* ASKING [MORE*]',
    '[ADVERB*] VOICE [also] its HOW* call upon|for [MORE*]',
    '[remaining|being] [ADVERB*] STATE [and] [STATE] [MORE*]',
    '[also] having [also|further|carefully|duly] SEEN [also|further]',
    '[also] having taken note [also|further]',
    '[also] taking [further] note [with HOW* FEELING [and HOW* FEELING]] [MORE*]',
    '[also] taking [also] into account [MORE*]',
    '[also] taking [also] into consideration [MORE*]',
    '[also] bearing [also] in mind [MORE*]',
    '[also] keeping [also] in mind [MORE*]',
    '[ADVERB*] calling [ADVERB*] [upon|for|attention|on] [MORE*]',
    '[also] drawing attention',
    '[also] giving [due] consideration',
    '[also] paying [special] tribute',
    '[also] looking forward [with HOW* FEELING]',
    '[also] continuing to underline|stress|emphasize|encourage|recognize',
    'continuing to take the view',
    '[also] believing it necessary',
    'sharing [the] HOW* FEELING',
    '[also] expressing the hope|expectation|wish|view',
    'VERBING and [ADVERB*] VERBING',
  ],
  operative: [
    '[ADVERB*] VERBS [AGAIN*] [with VERY* HOW* FEELING [and HOW* FEELING]] [AGAIN*]',
    '[ADVERB*] VOICES [AGAIN*] [its|our] VERY* HOW* [and HOW] FEELING [and HOW* FEELING] [AGAIN*]',
    '[ADVERB*] VOICES [also] its HOW* ASKING [AGAIN*]',
    '[ADVERB*] VOICES [also] its HOW* call upon|for [AGAIN*]',
    '[also] expresses the need|view|hope|expectation|wish',
    '[also] continues to express [its] HOW* FEELING',
    'renews its decision',
    'remains [ADVERB*] STATE',
    'is [ADVERB*] STATE',
    'has [also] decided',
    '[ADVERB*] takes [further] note [AGAIN*] [with VERY* HOW* FEELING [and HOW* FEELING]] [AGAIN*]',
    '[ADVERB*] takes [also] into account|consideration [AGAIN*]',
    '[ADVERB*] bears [also] in mind [AGAIN*]',
    '[ADVERB*] calls [ADVERB*] [upon|for|attention|on] [AGAIN*]',
    '[ADVERB*] draws [the] attention',
    '[ADVERB*] brings to the attention',
    '[ADVERB*] pays [HOW*] tribute',
    '[ADVERB*] looks forward [with HOW* FEELING]',
    '[ADVERB*] gives [due] consideration',
    '[ADVERB*] puts|lays emphasis',
    '[ADVERB*] strongly|firmly objects',
    '[ADVERB*] considers it necessary|important|essential|alarming|intolerable|appropriate',
    '[also] continues to encourage|welcome|acknowledge|stress|emphasize|re-emphasize|recognize|urge|support',
    'VERBS and [ADVERB*] VERBS [AGAIN*]',
    'VERBS and [ADVERB*] VERBS with HOW* FEELING',
    'VERBS and [ADVERB*] VOICES [its] HOW* FEELING',
    'VERBS and [ADVERB*] calls upon|for',
    'VERBS and continues to encourage|support',
  ],
}
