import type { PlainMeetingWords } from './plain-words.ts'

/** French: "la quinzième réunion de coopération générale entre …, qui s’est tenue à Genève les 13 et 14 juillet 2022" */
export const french: PlainMeetingWords = {
  meeting:
    /(?<![\p{L}-])(?:(?:[Pp]remière?|[Ss]econde?|\p{L}+ième|\d+(?:re|er|e)) )?(?:(?:[Rr]éunion|[Ss]ession|[Cc]onférence|[Ss]ommet|[Ff]orum|[Cc]olloque|[Aa]telier|[Ss]éminaire|[Dd]ébat|[Dd]ialogue|[Cc]ongrès|[Ee]xposition|[Ss]tage|[Ss]éance|[Ss]ymposium|[Tt]able ronde)s?|[Cc]onsultations)(?!\p{L})/gu,
  mayMeet:
    /éunion|ession|onférence|ommet|orum|olloque|telier|éminaire|ébat|ialogue|ongrès|xposition|tage|éance|ymposium|able ronde|onsultations/,
  held: /(?<!\p{L})(?:s[’']est tenue?|se sont tenue?s|tenue?s?|organisée?s?|convoquée?s?|accueillie?s?|a eu lieu|ont eu lieu|aura lieu|se tiendra)(?!\p{L})/gu,
  placeAndDays:
    /^(?: par [^,;]{2,80}?)?(?:,? (?:à l[’']|à la |à |au |aux |en )([^,;()\d]{2,80}?)(?: \([^()]{2,40}\))?)?,? (?:le|les|du|en|au mois de)? ?$/u,
  holdingOn:
    /(?:la tenue|l[’']organisation|la convocation)(?: (?:à|au|en) [^,;]{2,40})?,? (?:le|les|du|en) $/u,
  ofBehind: /^,? (?:de la |du |des |de l[’']|d[’']un |d[’']une )/u,
  nameEnds:
    /[,;:(«]| (?:qui|que|tenue?s?|organisée?s?|convoquée?s?|accueillie?s?|a eu lieu|ont eu lieu|aura lieu|se tiendra|ainsi|afin|intitulée?s?|sur le thème)(?=[ ,;]|$)/u,
  noPlace:
    /^(?:ce|cet|cette|ligne|marge|vue|tant|application|collaboration|coopération|partenariat|présence|liaison|sa|leur|son)(?!\p{L})/u,
  cited: /\d\)? (?:du|en date du)? ?$/u,
}
