import type { RosterField } from './fields.ts'

/** A field, how plain its heading is (0 to 100), and the headings; the first that fits wins. */
export type HeadingRule = readonly [field: RosterField | null, score: number, pattern: RegExp]

/** Headings of another person's data, or of numbers that no roster of alumni may hold. */
export const OF_SOMEONE_ELSE =
  /緊急(?!以外)|配偶者|扶養|家族|保護者|身元|保証人|上司|上長|担当者|承認者|作成者|更新者|面談者|紹介者|世帯主|口座|銀行|振込|支店名|学校|大学|学部|個人番号|マイナンバー|基礎年金|被保険者|年金番号|住民票/

/** Who in the company keeps in touch with the person. */
export const RELATIONSHIP_OWNER =
  /^(?:社内連絡担当者|関係者窓口|(?:関係|関係構築|連絡|社内|フォロー|アルムナイ|窓口|会社|当社|弊社|退職者)の?担当者?|担当者|(?:連絡|社内|当社|弊社|会社)の?窓口|窓口)(?:者|氏名|名)?$/

/** Headings that are known and that Kizuna does not keep. */
export const KNOWN_UNUSED =
  /^(?:性別|年齢|満?年齢|勤続|在籍|国籍|血液型|給与|給料|退職金|最終給与|手当|金額|賃金|報酬|控除|時給|月給|日給|基本給|賞与|年収|連番|通番|通し番号|項番|行番号|順番|学歴|出身|写真|本籍|続柄|社会保険|雇用保険|離職票|返却|貸与|ステータス|状態|登録日|更新日|作成日|最終更新|内線|fax|ファックス|ファクス|url|sns|line|職種|コース|勤務地|職務|内定|新卒|中途|採用区分|入社区分|入社経路|区分$)/
