import { describe, expect, it } from 'vitest'
import { mandatesIn, mandatesInList, told } from './told.ts'

const reads = (text: string, ...expected: string[]) => expect(mandatesIn(text).map(told)).toEqual(expected)
const readsList = (lead: string, items: string[], ...expected: string[]) =>
  expect(mandatesInList(lead, items).map(told)).toEqual(expected)

describe('somebody is asked to do something', () => {
  it('reads the verb without what stands beside it', () => {
    reads('Requests the Registrar to publish the list;', 'requests: Registrar')
    reads('Also strongly encourages States to sign the Compact;', 'encourages: States')
    reads('Calls once again upon all parties to disarm;', 'calls upon: all parties')
    reads('Appeals, in this regard, to donors to pay in time;', 'appeals to: donors')
    reads('Continues to urge Member States to ratify it;', 'urges: Member States')
    reads('Strongly exhorts all parties to disarm;', 'exhorts: all parties')
    reads('Enjoins all States to plant trees;', 'enjoins: all States')
    reads('Notes the forest, and enjoins the Registrar to publish it;', 'enjoins: Registrar')
    reads('Invites and encourages all States to join;', 'invites: all States')
    reads('Requests the Secretary General to publish it;', 'requests: Secretary General')
    reads('Requests the Director General and States to publish it;', 'requests: Director General + States')
    reads('Welcomes and encourages contributions by States;', 'encourages: States')
  })

  it('parts a list of bodies, and leaves their names whole', () => {
    reads(
      'Requests the Food and Agriculture Organization of the United Nations, the Office on Drugs and Crime and the Economic and Social Council to meet;',
      'requests: Food and Agriculture Organization of the United Nations + Office on Drugs and Crime + Economic and Social Council',
    )
    reads(
      'Invites intergovernmental and non-governmental organizations, the private sector and academia to take part;',
      'invites: intergovernmental and non-governmental organizations + private sector + academia',
    )
    reads(
      'Encourages the Economic Commission for Latin America and the Caribbean and the Caribbean Community to plan ahead;',
      'encourages: Economic Commission for Latin America and the Caribbean + Caribbean Community',
    )
    reads(
      'Urges the secretariats of the Union and the League of Northern States to meet;',
      'urges: secretariats of the Union and the League of Northern States',
    )
  })

  it('keeps the kinds of bodies of one system together', () => {
    reads(
      'Requests the specialized agencies, funds and programmes of the United Nations system to help;',
      'requests: specialized agencies, funds and programmes of the United Nations system',
    )
    reads(
      'Requests the specialized agencies and other organizations of the United Nations system to help;',
      'requests: specialized agencies + other organizations of the United Nations system',
    )
  })

  it('counts who is asked in particular, but not those who are only described', () => {
    reads(
      'Calls upon all States, in particular the nuclear-weapon States, to refrain;',
      'calls upon: all States + nuclear-weapon States',
    )
    reads('Urges Member States, in particular those in arrears, to pay;', 'urges: Member States')
    reads('Calls upon Ruritania, the occupying Power, to withdraw;', 'calls upon: Ruritania')
    reads(
      'Encourages States that have not yet done so to accede to the Treaty;',
      'encourages: States that have not yet done so',
    )
  })

  it('leaves out what stands beside the list', () => {
    reads(
      'Requests the Secretary-General, in close consultation with Member States, and within existing resources, to act;',
      'requests: Secretary-General',
    )
    reads('Requests, within existing resources, the Registrar to act;', 'requests: Registrar')
  })

  it('knows whom "them" and "it" stand for', () => {
    reads(
      'Welcomes the efforts of the secretariats of the Union and the League to meet, and encourages them to continue;',
      'encourages: secretariats of the Union and the League',
    )
    reads('Commends the Registrar for the list, and requests him to publish it;', 'requests: Registrar')
    reads(
      'Notes the cooperation between the Union and the League, and calls for further steps to deepen such cooperation;',
      'calls for: Union + League',
    )
  })

  it('gives two clauses that share what is to be done', () => {
    reads(
      'Encourages Member States, and invites regional organizations, to plant trees;',
      'encourages: Member States',
      'invites: regional organizations',
    )
  })
})

describe('something is asked for', () => {
  it('finds who is to act between, by and from', () => {
    reads('Invites increased cooperation between the Union and the League;', 'invites: Union + League')
    reads('Encourages support by the Union for the fund;', 'encourages: Union')
    reads('Calls for regular reporting by the Registrar;', 'calls for: Registrar · report')
    reads('Encourages Member States’ participation in the meeting;', 'encourages: Member States')
  })
  it('names nobody where nobody is named', () => {
    reads('Urges further progress towards their implementation;', 'urges: -')
    reads('Encourages continued and enhanced support for planting trees;', 'encourages: -')
  })
})

describe('it is said what somebody should do', () => {
  it('counts a body that should act', () => {
    reads('Stresses that all States should pay in time;', 'stresses: all States')
    reads('Requests that the Registrar publish the list;', 'requests: Registrar')
    reads('Proposes that the Union, for this purpose, continue to hold talks;', 'proposes: Union')
    reads('Demands once more that Ruritania withdraw its forces;', 'demands: Ruritania')
    reads(
      'Affirms that, to go further, a meeting between the Union and the League should be held every two years;',
      'affirms: Union + League · P2Y',
    )
  })
  it('does not count what is only important, or asks nobody', () => {
    reads('Stresses the importance of States acting in time;')
    reads('Stresses that the costs should be met from contributions;')
    reads('Reaffirms that all rights are universal;')
  })
})

describe('the organ decides', () => {
  it('acts itself', () => {
    reads(
      'Decides to include in the provisional agenda of its seventy-eighth session the item entitled “Trees”.',
      'decides: General Assembly · due 78',
    )
    reads('Decides to remain seized of the matter.', 'decides: General Assembly')
  })
  it('lets a body act', () => {
    reads('Decides that the Group will meet in 2024;', 'decides: Group')
    reads(
      'Decides that the session shall be held in Geneva from 5 to 9 June 2026;',
      'decides: - · due 2026-06-09',
    )
  })
  it('repeats what it asked', () => {
    reads('Reiterates its request to the Registrar to report;', 'reiterates: Registrar · report')
    reads('Notes the delay, and renews its call upon States to pay;', 'renews: States')
    reads('Reiterates its appreciation to the Registrar;')
  })
})

describe('clauses that give no mandate', () => {
  it('are passed over', () => {
    reads('Welcomes the decision of the Council to request the Registrar to act;')
    reads('Recalls resolution 76/254, by which the Assembly invited all States to plant trees;')
    reads('Notes that the Convention, in its article 4, requests States to act;')
    reads('Takes note of the item entitled “Requests States to plant trees”;')
    reads('Looks forward to both secretariats convening the meeting;')
    reads('Recognizes their respective roles, mandates and requests;')
  })
  it('keep the clauses around them apart', () => {
    reads(
      'Welcomes the plan, encourages States to use it, notes the costs, and in this regard requests the Registrar to report annually;',
      'encourages: States',
      'requests: Registrar · P1Y · report',
    )
  })
})

describe('lists of sub-paragraphs', () => {
  it('are one mandate where they tell actions', () => {
    readsList(
      'Calls upon all States:',
      ['To plant trees;', 'To report to the General Assembly at its eightieth session;'],
      'calls upon: all States · due 80 · report',
    )
    readsList('Requests the Registrar to:', ['Report annually;'], 'requests: Registrar · P1Y · report')
    readsList(
      'Calls upon all States, and above all those with forests, to this end:',
      ['To plant trees;'],
      'calls upon: all States',
    )
    readsList('Decides:', ['To plant trees;', 'To water them;'], 'decides: General Assembly')
  })
  it('are one each where they name who is to act', () => {
    readsList(
      'Calls upon:',
      ['Governments to plant trees;', 'The Registrar to report, and requests the Union to help;'],
      'calls upon: Governments',
      'calls upon: Registrar · report',
      'requests: Union',
    )
  })
})

describe('when, how often, and with whom', () => {
  it('reads sessions and dates to come', () => {
    reads(
      'Requests the Registrar to submit to the General Assembly, at its seventy-ninth session, a report;',
      'requests: Registrar · due 79 · report',
    )
    reads('Requests the Registrar to act no later than January 2030;', 'requests: Registrar · due 2030-01')
    reads('Requests the Registrar to act by the end of 2031;', 'requests: Registrar · due 2031')
    reads(
      'Requests the Registrar to recall the report adopted at its seventieth session;',
      'requests: Registrar',
    )
  })
  it('leaves the sessions of other bodies alone', () => {
    reads(
      'Requests the Registrar to report to the Human Rights Council at its ninetieth session;',
      'requests: Registrar · report',
    )
  })
  it('reads how often, but not how often something else is', () => {
    reads('Requests the Registrar to report annually;', 'requests: Registrar · P1Y · report')
    reads('Encourages annual meetings between the Union and the League;', 'encourages: Union + League · P1Y')
    reads('Requests the Union to follow the annual segment of the Council;', 'requests: Union')
  })
  it('reads counterparts, and gives "its member States" their owner', () => {
    reads(
      'Urges the Union to cooperate with the League of Trees and its member States in planting;',
      'urges: Union · with League of Trees + member States of the League of Trees',
    )
  })
  it('derives the days of a session and says by which rule', () => {
    const [mandate] = mandatesIn(
      'Requests the Registrar to report to the Assembly at its seventy-ninth session;',
    )
    expect(mandate?.dueDerived).toMatchObject({ from: '2024-09-10', to: '2025-09-08' })
    expect(mandate?.dueDerived?.rule).toMatch(
      /^tuesday-of-second-week-of-september: the seventy-ninth session/,
    )
  })
})

describe('parties', () => {
  it('resolve "the two organizations" from the paragraph before the instrument', () => {
    const context = { organizations: ['un', 'oic'] }
    const text =
      'Notes the cooperation between the Organization of Islamic Cooperation and UNESCO, and calls upon the two organizations to go on;'
    expect(mandatesIn(text, context)[0]?.addressees[0]?.parties).toEqual(['oic', 'un/unesco'])
    const own = mandatesIn('Calls upon the two organizations to go on;', context)
    expect(own[0]?.addressees[0]?.parties).toEqual(['un', 'oic'])
  })
  it('belong to those that "their" stands for', () => {
    const text =
      'Encourages the United Nations and the League of Arab States to meet, and requests their secretariats to go on;'
    const context = { organizations: ['un', 'third/las'] }
    expect(mandatesIn(text, context)[1]?.addressees[0]?.parties).toEqual([
      'un/secretariat',
      'third/las-secretariat',
    ])
  })
  it('are both secretariats where "of" stands before either owner', () => {
    const text =
      'Requests the secretariats of the United Nations and of the League of Arab States to intensify their cooperation;'
    expect(mandatesIn(text)[0]?.addressees).toMatchObject([
      {
        text: 'secretariats of the United Nations and of the League of Arab States',
        parties: ['un/secretariat', 'third/las-secretariat'],
      },
    ])
  })
  it('stay empty where the words cannot be resolved', () => {
    expect(mandatesIn('Requests the lead bodies to act;')[0]?.addressees[0]?.parties).toEqual([])
  })
})
