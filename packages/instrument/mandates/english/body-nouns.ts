/**
 * The nouns that name who can be asked to act, as addressees of resolutions of the General Assembly print them.
 * Lower case; a plural in "s" or "ies" need not be listed beside its singular.
 */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  `academia actor administration administrator adolescent adviser advisor agency alliance ambassador
  architecture artist assembly association athlete attorney auditor authority bank beneficiary board body
  branch broadcaster bureau bureaux business center centre chair chair-rapporteur chairperson citizen
  co-chair co-coordinator co-facilitator co-sponsor coalition college commander commission commissioner
  commissioner-general committee commonwealth community company confederation conference consortium
  constituency consumer contributor coordinator corporation council counterpart country court creditor
  debtor defender delegate delegation department deputy descendant developer director director-general
  division donor economy educator elder electorate employer enterprise entirety entity fighter entrepreneur envoy everyone
  executive expert facilitator facility family farmer federation force forum forums foundation fund funder
  gathering government governor group guarantor head headquarters holder host individual industry
  inspector inspectorate institute institution investor journalist judge kingdom laboratory
  lawyer leader leadership league legislator library manager manufacturer mechanism media mediator member
  minister ministry mission monitor movement museum nation neighbour network ngo observer office officer
  official ombudsman ombudsperson operator organ organisation organization others owner panel parliament
  parliamentarian participant partner party peacekeeper peoples personnel platform point police policymaker power
  practitioner presidency president procedure producer professional programme prosecutor provider publisher
  rapporteur recipient regime registrar registry regulator representative republic researcher resident
  respondent scholar school scientist secretariat secretary secretary-general section sector service
  shareholder shipowner side signatory society source specialist sponsor staff stakeholder state sub-commission
  subcommission subcommittee summit supervisor supplier survivor system teacher team territory trainee
  treasury tribunal trustee under-secretary-general union unit university user verifier visitor volunteer
  worker workforce`
    .split(/\s+/)
    .flatMap((noun) => [noun, `${noun}s`, noun.replace(/y$/, 'ies')]),
)

/** Kinds of bodies that a series names in one breath: "specialized agencies, funds and programmes of the system". */
export const KIND =
  'agencies|bodies|commissions|components|departments|entities|funds|institutions|mechanisms|offices|organizations|organs|programmes|committees|secretariats'

/** What is asked for, not who is asked: "efforts to", "cooperation in", "steps towards". */
const ABSTRACT_SUFFIX =
  /(?:tions?|sions?|ments?|ings?|ances?|ences?|ships?|ities|ity|ness|isms?|als|als|age|ures?|ses|sis)$/
const ABSTRACT = new Set(
  `access accession action activities activity adherence aid approach approaches assistance attention attendance
  benefit benefits calls campaign campaigns change collaboration commitment commitments consideration contact contacts
  contribution contributions cooperation creation debate debates dialogue dialogues discussion discussions effort
  efforts emphasis end endeavours endeavour engagement exchange exchanges focus follow-up framework frameworks
  funding growth help improvement increase increases inclusion information input inputs interaction interactions
  involvement investment link links means measure measures meeting meetings negotiations offers plan plans policy
  policies practice practices pledge pledges presence progress proposals pursuit recourse release reform reforms
  report reports research resources respect response responses return review reviews role scrutiny seminars share
  sharing start step steps strategies studies study support talks training transfer transition treaty updates use
  view views visibility visit visits ways withdrawal work workshops participation holding conduct entry ratification
  adoption arrangements standards moratorium consensus law penalty right rights need needs level levels material
  materials capital potential proposal approval renewal removal survival disposal trial appraisal denial goal signal`.split(
    /\s+/,
  ),
)

/** Whether the noun names an action rather than somebody who acts: "efforts", "implementation", but not "organization". */
export function isAbstract(noun: string): boolean {
  const plain = noun.toLowerCase()
  if (ABSTRACT.has(plain)) return true
  return !BODY_NOUNS.has(plain) && ABSTRACT_SUFFIX.test(plain)
}

/** An adjective that leaves a body unnamed, so that what follows belongs to it: "intergovernmental and …". */
export function isAdjective(word: string): boolean {
  const plain = word.toLowerCase()
  if (BODY_NOUNS.has(plain)) return false
  return (
    /(?:al|ic|ive|ous|ary|lateral|arian|ilian|able|owned|ized|ated|ding|uring|ling|ing|ed)$/.test(plain) ||
    ADJECTIVES.has(plain)
  )
}

const ADJECTIVES = new Set(
  `private public local relevant other united subregional humanitarian developed developing donor host
  recipient transit destination origin neighbouring small large medium troop police civil bilateral
  multilateral indigenous affected interested competent responsible new`.split(/\s+/),
)
