import type { OpeningGrammar } from './grammar.ts'

/** Chinese opening phrases of the General Assembly; words are not parted, so every sign counts as one. */
export const chinese: OpeningGrammar = {
  capital: false,
  shape: null,
  classes: {
    VERB: `回顾 认识到 重申 注意到 欢迎 确认 强调 强调指出 铭记 意识到 承认 欣见 着重指出 审议了 深信 肯定 重点指出 考虑到 谴责
      遵循 申明 念及 鼓励 指出 赞扬 特别指出 希望 审查了 再次申明 期待 决心 促请 认为 呼吁 支持 感谢 赞赏 提醒 关切 震惊地
      表示注意到 表示关切 表示赞赏 表示感谢 表示坚信 感到关切的是 感到震惊的是 对 再次承诺 再次  敦促  邀请 建议 请求 吁请
       批准  要求 坚决要求 宣布 同意 赞同  表彰 祝贺 相信 确信 深为遗憾 痛惜 愤慨 注意 听取了 收到了 收到 审议 研究了
      通过了 通过 讨论了 痛感 警惕 缅怀 纪念 庆祝 反对 拒绝 遗憾 设想 打算 力求 渴望 愿意 重视 尊重 表明 忆及 知悉 知道 了解
      理解 同情 受到 有鉴于 鉴于 本着 依照 根据 按照 依据 关注 切记 深知 明确 寻求 推动 促进 继续认为 仍然深信 认为有必要
      深感震惊 深感遗憾 深感痛惜 深表遗憾 深切关注 表示尤为严重关切 表示尤其关切 表示最严重关切 表示严重关切 表示深为关切 深为关切
      深为关切的是 严重关切 极为关切 仍深为关切 重申关切 重申严重关切`
      .trim()
      .split(/\s+/),
    DECIDE: ['决定', '请', '核可', '授权', '任命'],
    // 并, "and", goes on with a paragraph: it opens none.
    ALSO: ['又', '还', '也', '在这方面', '在此方面'],
    HOW: `赞赏地 满意地 关切地 遗憾地 深为关切地 严重关切地 极为关切地 震惊地 深感震惊地 感兴趣地 强烈 坚决 最强烈地 再次 特别 深表 再次强烈 再次严重关切地 高兴地 感激地 表示赞赏地 表示关切地 欣慰地 沉痛地 郑重 大力`
      .trim()
      .split(/\s+/),
  },
  preamble: ['[ALSO] [HOW*] VERB', '[HOW*] [ALSO] VERB'],
  operative: ['[ALSO] [HOW*] VERB|DECIDE', '[HOW*] [ALSO] VERB|DECIDE'],
}
