import type { PlainVerb } from '../../lexicon/plain-verb.ts'

// Nouns and adjectives that end as infinitives do
const NO_INFINITIVE =
  /^(?:affaire|adulaire|air|ancien|autre|avenir|cadre|cancer|caractère|chambre|chapitre|chercher? pas|climatère|commentaire|contraire|danger|dernier|désir|devoir|dossier|espoir|étranger|exemplaire|fer|financier|frontière|genre|guerre|hiver|huître|lettre|libre|lumière|lutte|manière|maritime|matière|membre|mer|mètre|métier|ministre|moindre|moitié|nature|nombre|nucléaire|ombre|ordre|papier|part|particulier|plaisir|plein|pouvoir|premier|quartier|quatre|régulier|rivière|rôle|savoir|semestre|septembre|octobre|novembre|décembre|sphère|terre|theatre|théâtre|titre|travers|trimestre|vivre|entre|notre|votre|encontre|outre|propre|carrière|barrière|filière|ressources|infrastructure|structure|culture|agriculture|mesure|procédure|nature|future|ouverture|lecture|rupture|couverture|fermeture|torture|facture|gouvernementaire|humanitaire|parlementaire|judiciaire|alimentaire|militaire|monétaire|budgétaire|sanitaire|solidaire|territoire|histoire|mémoire|laboratoire|observatoire|préparatoire|obligatoire|provisoire)$/
// "de lui présenter" · "à continuer" · "d’adopter" · "de ne pas produire" · "de s’efforcer"
const MARKED_INFINITIVE =
  /(?<![\p{L}’'])(?<mark>de|d’|à|pour)(?:(?<=’)| )(?:, [^,;]{1,80}, )?(?:ne (?:pas|plus|jamais) )?(?:(?:mieux|bien|pleinement|également|[\p{Ll}]+ment) )?(?:(?:lui|leur|se|les|la|le|en|y|nous) |s’|l’|en |y |n’)?(?:(?:mieux|bien|pleinement|encore) )?(?<verb>[\p{Ll}-]+(?:er|ir|oir|re))(?![\p{L}’])/gu
const LIST_MARK = /(?<![\p{L}’'])(?:de|d’|à)(?: ?:|$| ?faire ce qui suit)/gu

/** Where the action begins: at the marked infinitive that the verb calls for. */
export function frenchActionAt(text: string, from: number, to: number, verb: PlainVerb): number | null {
  MARKED_INFINITIVE.lastIndex = from
  for (
    let match = MARKED_INFINITIVE.exec(text);
    match !== null && match.index < to;
    match = MARKED_INFINITIVE.exec(text)
  ) {
    const { mark, verb: infinitive } = match.groups as { mark: string; verb: string }
    if (verb.action?.includes(mark === 'd’' ? 'de' : mark) && !NO_INFINITIVE.test(infinitive))
      return match.index
    MARKED_INFINITIVE.lastIndex = match.index + 2
  }
  LIST_MARK.lastIndex = from
  const listed = LIST_MARK.exec(text)
  return listed !== null && listed.index < to ? listed.index : null
}

/** "Prie le" · "Demande aux" · "Recommande à la": the particle is the article's beginning. */
export function behindFrenchParticle(text: string, from: number, { to }: PlainVerb): number | null {
  if (to === undefined) return from
  const match = /^(?:à |aux |au )/.exec(text.slice(from, from + 5))
  return match === null ? null : from
}
