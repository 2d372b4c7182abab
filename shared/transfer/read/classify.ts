import type { EmploymentType, LeavingKind } from '#shared/domain/alumnus/alumnus.ts'

const LEAVING: readonly (readonly [LeavingKind, RegExp])[] = [
  ['disciplinary', /懲戒|諭旨|disciplin/i],
  [
    'contractEnd',
    /契約(?:期間)?の?(?:満了|終了)|期間満了|雇止|雇い止|満期|任期|contract (?:end|expir)|end of contract|expir/i,
  ],
  ['retirementAge', /定年|嘱託終了|再雇用終了|retirement|mandatory/i],
  [
    'companyDecision',
    /会社都合|会社の都合|整理|解雇|希望退職|早期退職|退職勧奨|事業(?:縮小|所?閉鎖|譲渡)|倒産|転籍|移籍|redundan|layoff|laid off|company|dismiss/i,
  ],
  [
    'ownChoice',
    /自己都合|自己の都合|本人(?:都合|希望)|一身上|依願|転職|独立|起業|家庭|家事|結婚|出産|育児|介護|看護|転居|引っ?越|配偶者|進学|留学|就学|学業|健康|体調|病気|療養|傷病|キャリア|自営|開業|家業|resign|voluntary|personal|career|family|own/i,
  ],
  ['other', /死亡|逝去|役員就任|その他|other/i],
]

const EMPLOYMENT: readonly (readonly [EmploymentType, RegExp])[] = [
  ['officer', /役員|取締役|監査役|officer|director/i],
  ['dispatched', /派遣|dispatch|temp/i],
  ['partTime', /パート|アルバイト|ﾊﾟｰﾄ|短時間|part/i],
  ['contract', /契約|嘱託|有期|準社員|臨時|contract|fixed/i],
  ['regular', /正社員|正規|社員|無期|総合職|一般職|regular|permanent|full/i],
]

const HEALTH =
  /病気|病|疾患|傷病|体調|健康|うつ|鬱|メンタル|精神|適応障害|入院|手術|療養|障害|障がい|怪我|けが|妊娠|不妊|癌|がん|illness|disease|health|sick|depress|disab/i

/** Groups the words of a leaving kind or reason; null where they fit none. */
export function leavingKindOf(text: string | null): LeavingKind | null {
  if (text === null) return null
  return LEAVING.find(([, words]) => words.test(text))?.[0] ?? null
}

/** Groups the words of an employment type; null where they fit none. */
export function employmentTypeOf(text: string | null): EmploymentType | null {
  if (text === null) return null
  return EMPLOYMENT.find(([, words]) => words.test(text))?.[0] ?? null
}

/** Tells whether a text speaks of health, which the register does not keep (要配慮個人情報). */
export function hasHealthWording(text: string): boolean {
  return HEALTH.test(text)
}
