import type { PlainVerb } from './plain-verb.ts'

/**
 * The verbs with which an adopting organ speaks in French, as the resolutions of the seventy-seventh session
 * of the General Assembly open their operative paragraphs. A new verb is one line.
 */
export const FRENCH_VERBS: readonly PlainVerb[] = [
  { verb: 'appelle', does: 'ask', action: ['à'] },
  { verb: 'autorise', does: 'ask', action: ['à'] },
  { verb: 'charge', does: 'ask', action: ['de'] },
  { verb: 'conseille', does: 'ask', to: 'à', action: ['de'] },
  { verb: 'demande', does: 'ask', to: 'à', action: ['de'] },
  { verb: 'encourage', does: 'ask', action: ['à'] },
  { verb: 'engage', does: 'ask', action: ['à'] },
  { verb: 'exhorte', does: 'ask', action: ['à'] },
  { verb: 'exige', does: 'ask', action: ['de'] },
  { verb: 'invite', does: 'ask', action: ['à'] },
  { verb: 'lance un appel', does: 'ask', to: 'à', action: ['pour', 'à'] },
  { verb: 'préconise', does: 'ask', action: ['de'] },
  { verb: 'prie', does: 'ask', action: ['de'] },
  { verb: 'propose', does: 'ask', to: 'à', action: ['de'] },
  { verb: 'recommande', does: 'ask', to: 'à', action: ['de'] },
  { verb: 'convient', does: 'decide', action: ['de'] },
  { verb: 'décide', does: 'decide', action: ['de'] },
  { verb: 'affirme', does: 'say' },
  { verb: 'insiste', does: 'say' },
  { verb: 'réaffirme', does: 'say' },
  { verb: 'redit', does: 'say' },
  { verb: 'réitère', does: 'say' },
  { verb: 'renouvelle', does: 'say' },
  { verb: 'souligne', does: 'say' },
]

/** Verbs that open a clause without giving a mandate; they end the clause before them. */
export const FRENCH_OTHER_VERBS: readonly string[] =
  `accueille|appuie|apprécie|approuve|attend|condamne|considère|constate|déclare|demeure|déplore|est|estime|exprime|fait|
  félicite|juge|mesure|note|prend|rappelle|reconnaît|regrette|rejette|remercie|rend hommage|sait|salue|se déclare|se dit|
  se félicite|se réjouit|signale|souhaite|souscrit|s’inquiète|a conscience|met l’accent|adopte|fait siennes?|proclame`
    .replace(/\s*\n\s*/g, '')
    .split('|')

/** What may stand beside a verb without changing it; "instamment" changes it: "prie instamment". */
export const FRENCH_BESIDE: readonly string[] =
  `à cet effet|à cet égard|à cette fin|à ce propos|à ce sujet|à nouveau|ainsi|aussi|avec force|avec insistance|d’urgence|
  dans ce contexte|dans ce cadre|dans cet esprit|dans cette optique|dans cette perspective|de même|de nouveau|de plus|donc|
  en conséquence|en outre|en particulier|encore|encore une fois|énergiquement|également|fermement|par ailleurs|
  par conséquent|par la même occasion|pour ce faire|une fois de plus|une fois encore|une nouvelle fois|vivement|
  solennellement|résolument`
    .replace(/\s*\n\s*/g, '')
    .split('|')
