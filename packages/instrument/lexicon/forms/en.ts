import { sessionNamed } from '../../sessions/index.ts'
import type { Forms } from './forms.ts'
import { numberWords } from './number-words.ts'

export const english: Forms = {
  distribution: /^Distr(?:ibution)?\s?[.:]{1,2}\s?(\S+)/i,
  session: sessionNamed,
  agendaItem: /^(?:Provisional )?Agenda items? (\d.*)$/i,
  adopted: /^(?:Resolutions?|Decisions?) adopted (?:by|on|at|without) |^Adopted by the .{4,80} at its \d/,
  source: /^\[(?:without reference|on the (?:report|recommendation|proposal)|without a vote)/i,
  draft:
    /^(?:(.*?)(?::\s?\*?|\*)\s*)?(?:revised |amended )?draft (?:resolution|decision)(?: [IVXL]{1,7}| [A-Z])?(?: submitted by .*)?$/i,
  decision: /^Decisions? adopted |^draft decision/i,
  agreement:
    /^(?:Memorandum of (?:understanding|cooperation)|(?:Cooperation |Framework )?Agreement) (?:between|on|for)\b/i,
  report: /^(?:Annual |Joint )?Report (?:of|by) the\b/i,
  and: ['and'],
  onBehalf: /^On behalf of (.*?)\.?$/s,
  closing:
    /^\d{1,5} ?(?:st|nd|rd|th) (?:\(?(?:closed|resumed|emergency|special|closing|opening)\)? )?(?:plenary )?meeting\b/i,
  annex: /^(?:Annex|Appendix|Enclosure)(?: (?:[IVXL]{1,7}|[A-Z]|\d{1,2}))?$/i,
  opensNote: /^(?:See |Ibid|Official Records|Resolutions? |United Nations, Treaty|Report of |[A-Z]{1,5}\/)/,
  marksInBrackets: false,
  decimalComma: false,
  numbers: numberWords('en', {
    before: `and, or, to, from, between, than, of, in, on, by, with, for, the, a, an, at, least, most, about, over, under,
      some, all, its, their, these, those, first, next, last, through, until, is, are, was, were, has, have, no, up, only,
      article, articles, art., arts., paragraph, paragraphs, para., paras., subparagraph, subparagraphs, chapter, chapters,
      chap., section, sections, sect., no., nos., number, numbers, vol., volume, volumes, rule, rules, regulation,
      regulations, table, tables, figure, figures, item, items`,
    numbered: `resolution, resolutions, decision, decisions, annex, annexes, appendix, goal, goals, target, targets,
      indicator, indicators, part, parts, phase, phases, pillar, pillars, panel, panels, step, steps, group, groups, level,
      levels, scenario, cluster, clusters, schedule, protocol, protocols, category, class, version, unit, day, days, agenda`,
    after: 'per, percent, million, billion, a.m., p.m., degrees',
    counted: `year, years, month, months, day, days, week, weeks, hour, hours, minute, minutes, post, posts, member,
      members, countries, States, other`,
  }),
}
