import type { Forms } from './forms.ts'

export const chinese: Forms = {
  distribution: /^(?:Distr|分发)\.?\s?[:：]?\s?(\S+)/i,
  session: () => null,
  agendaItem: /^(?:临时)?议程项目\s?(\d.*)$/,
  adopted: /^\d{4}年\d{1,2}月\d{1,2}日.{2,12}(?:决议|决定)$/,
  source: /^\[(?:未经发交|根据|未经表决)/,
  draft: /^(?:(.*?)(?:[:：]\s?\*?|\*)\s*)?(?:订正)?(?:决议|决定)草案(?:[一二三四五六七八九十]{1,3})?$/,
  decision: /^.{0,20}决定$|^决定草案/,
  agreement: /^.{0,40}(?:谅解备忘录|合作协定|合作协议)$/,
  report: /^.{0,40}的报告$/,
  and: ['和', '、'],
  onBehalf: /^代表(.*?)。?$/s,
  closing: /^第\d{1,5}次(?:全体)?会议/,
  annex: /^附件(?:[一二三四五六七八九十]{1,3})?$/,
  opensNote: /^(?:见|参见|同上|《大会正式记录|第.{1,12}号决议|联合国，《条约|[A-Z]{1,5}\/)/,
  marksInBrackets: false,
  decimalComma: false,
  numbers: {
    before: /[第至到—–-]$/u,
    numbered: /(?:目标|具体目标|附件|议定书|阶段|部分|议程|级)$/u,
    after: /^(?:年|月|日|号|次|条|段|章|节|个|名|项|届|万|亿|%|％|时|分|天|周|岁|国|卷|页|种|倍|—|至|款|类)/u,
    counted: /^(?:成员|国家|会员国)/u,
  },
}
