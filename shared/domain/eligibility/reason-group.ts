import type { ReasonGroup, Stint } from '#shared/domain/alumnus/alumnus.ts'

/** The first that is found in a reason tells its group. */
const WORDS: readonly (readonly [ReasonGroup, RegExp])[] = [
  // Told no nearer than this: what somebody's body went through is nobody's criterion.
  ['personal', /体調|病|療養|健康|入院|治療|けが|怪我|休養|メンタル|illness|health|injur/],
  [
    'company',
    /会社都合|会社の都合|人員整理|整理解雇|リストラ|希望退職|早期退職|事業(?:縮小|撤退|所?閉鎖)|閉鎖|倒産|廃業|解散|雇い?止め|契約満了|契約期間満了|redundan|laid off|contract end/,
  ],
  [
    'ownBusiness',
    /独立|起業|創業|開業|家業|自営|事業を始|own business|found(?:ed|ing) |self-employed/,
  ],
  ['study', /進学|留学|大学院|学業|就学|復学|資格取得|study|school|universit/],
  ['relocation', /転勤|転任/],
  ['family', /結婚|婚姻|出産|育児|子育て|介護|看護|家庭|家族|marriage|childcare|family/],
  ['relocation', /転居|引っ?越|移住|帰郷|帰省|実家|[uUＵiIＩ]ターン|relocat|moving|moved/],
  [
    'career',
    /転職|キャリア|スキルアップ|転身|ヘッドハンティング|新しい仕事|他社|同業|挑戦|career|new job/,
  ],
  ['personal', /一身上|自己都合|個人的|私事|都合により|personal/],
]

/**
 * The kind of reason that a stint ended for: what was chosen, else what the words tell, `other` for
 * words that tell none; null where nothing is said.
 */
export function reasonGroupOf({
  reasonGroup,
  leavingReason,
}: Pick<Stint, 'reasonGroup' | 'leavingReason'>): ReasonGroup | null {
  if (reasonGroup !== null) return reasonGroup
  const words = leavingReason.normalize('NFKC').trim().toLowerCase()
  if (words === '') return null
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other'
}
