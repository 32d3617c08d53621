import type { AgreementWords } from './words.ts'

/** French: "la signature, le 29 septembre 2008, d’un mémorandum d’accord entre A et B" */
export const french: AgreementWords = {
  agreement:
    /(?<![\p{L}-])(?:[Mm]émorandum d[’'](?:accord|entente)|[Pp]rotocole d[’'](?:accord|entente)|[Aa]ccord(?:-cadre)? de (?:coopération|partenariat)|[Aa]ccord-cadre|[Aa]ccord régissant les relations|[Ll]ettre d[’'](?:intention|accord)|[Éé]change de lettres)(?![\p{L}])/gu,
  mayAgree: /émorandum d|rotocole d|ccord|ettre d|change de/,
  signingOf:
    /(?:signature|conclusion|renouvellement|prorogation|adoption)(?:,?\sle\s[^,;]{4,30}?,?)?\s(?:du|de\sl[’']|de\sla\s|d[’']un|d[’']une)\s?(?:\p{L}+\s){0,2}$/u,
  signedOn:
    /(?:^|\s)(?:(?:signée?|conclue?|renouvelée?)(?:\sà\s\p{Lu}[^,;]{2,30}?)?\s(?:le|en)|du|le|en|en\sdate\sdu)\s$/u,
  notSigned: /(?:tenue?|adoptée?|résolution)(?!\p{L})/u,
  partiesAfter: /(?:entre|signée?\spar|conclue?\spar)\s(?:le\s|la\s|les\s|l[’'])?/u,
  between: /(?<!\p{L})entre\s(?:le\s|la\s|les\s|l[’'])?/gu,
  betweenFollows: /^[^,;]{0,60}\sentre\s/u,
  andOther: /^(?:\s\([^()]{1,20}\))?(?:,)?\set\s(?:le\s|la\s|les\s|l[’'])?/u,
  theTwo: /^(?:entre|signée?\spar|conclue?\spar)\s(?:les|ces)\s(?:deux|organisations)\s/u,
  nameBegins: /^\p{Lu}/u,
  nameEnds:
    /[,;.(]|\s(?:et|du\s\d|dans|à|pour|avec|signée?|conclue?|qui|visant|concernant|relatif|en|le\s\d|sur)(?=\s|$)/u,
  promises:
    /^[^;.]{0,60}?,?\squi\sprévoit,?(?:\snotamment,?)?\s(?:l[’']élaboration\s(?:de\s|d[’'])|la\spréparation\s(?:de\s|d[’']))?([^;.]+)/u,
}
