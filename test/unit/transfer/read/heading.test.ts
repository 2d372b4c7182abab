import { expect, test } from 'vitest'

import { outgoing as en } from '#shared/i18n/en/outgoing.ts'
import { outgoing as ja } from '#shared/i18n/ja/outgoing.ts'
import type { RosterField } from '#shared/transfer/read/fields.ts'
import { matchHeading } from '#shared/transfer/read/heading.ts'

const KNOWN: readonly (readonly [RosterField, string])[] = [
  [
    'employeeNo',
    '社員番号|従業員番号|職員番号|社員コード|社員No.|社員№|社番|社員ID|Employee No.|Emp ID|employee_number',
  ],
  ['fullName', '氏名|氏　名|氏名(漢字)|社員名|お名前|退職者氏名|従業員氏名|Name|Full Name'],
  ['familyName', '姓|氏|名字|苗字|氏名（姓）|※姓|last_name|Surname|Family Name'],
  ['givenName', '名|氏名_名|下の名前|first_name|Given Name'],
  [
    'fullNameKana',
    'フリガナ|ふりがな|ﾌﾘｶﾞﾅ|よみがな|ヨミ|氏名(カナ)|カナ氏名|シメイ|Furigana|name_kana',
  ],
  [
    'familyNameKana',
    'セイ|せい|姓（カナ）|カナ(姓)|姓フリガナ|姓読み|Last Name (Kana)|FamilyNameKana',
  ],
  ['givenNameKana', 'メイ|名（ふりがな）|カナ(名)|フリガナ（メイ）|first_kana'],
  ['formerFamilyName', '旧姓|旧氏|Maiden name'],
  ['birthOn', '生年月日|誕生日|DOB|Date of Birth'],
  ['joinedOn', '入社日|入社年月日|入社年月|採用年月日|雇入年月日|入社日\n(西暦)|Hire Date|joined'],
  ['leftOn', '退職日|退社日|退職年月日|離職年月日|退職年月|退職日（和暦）|Termination Date|left'],
  ['lastWorkingDay', '最終出社日|最終出勤日|Last working day'],
  ['department', '所属|部署|部門名|所属部署|退職時所属|退職時の部署|最終所属|所属(退職時)|Dept.'],
  ['grade', '役職|職位|役職名|最終役職|退職時役職|肩書|title|Position'],
  ['leavingKind', '退職区分|退職種別|離職区分'],
  [
    'reason',
    '退職理由|退職事由|離職理由|退社理由|退職の理由|退職理由(本人申告)|Reason for leaving',
  ],
  [
    'email',
    'メール|メールアドレス|E-Mail|Ｅメール|個人メールアドレス|メール(個人)|Mail|Email Address',
  ],
  ['workEmail', '会社メール|業務用メールアドレス|Work email'],
  [
    'phone',
    '電話|電話番号|TEL|ＴＥＬ|携帯|携帯電話番号|電話番号（携帯）|連絡先TEL|mobile|Phone No.',
  ],
  ['homePhone', '自宅電話|自宅TEL|電話番号（自宅）|固定電話|Home phone'],
  ['workPhone', '会社電話|勤務先電話番号|Work phone'],
  ['postalCode', '郵便番号|〒|自宅郵便番号|現住所：郵便番号|Zip Code|Post Code'],
  ['address', '住所|現住所|住所1|住所（自宅）|Address|home_address'],
  ['building', '住所2|建物名|マンション名|建物名・部屋番号|Address 2'],
  [
    'company',
    '現職|現在の勤務先|勤務先|転職先|転職先企業|現在の会社|再就職先|employer|Current Company',
  ],
  ['jobTitle', '現職の役職|現在の役職|Current position'],
  ['servicePeriod', '在籍期間|在職期間|勤務期間|雇用期間|入社～退社|Period of service'],
  ['departmentAndGrade', '所属・役職|部署/役職|最終所属役職|退職時の所属及び役職'],
  ['employmentStatus', '在籍状況|在籍区分|ステータス|退職フラグ'],
  ['middleName', 'ミドルネーム|Middle name'],
  ['postalCodeEnd', '郵便番号2'],
  ['consent', '個人情報同意|個人情報の取扱いへの同意|同意書'],
  ['consentOn', '同意日|同意取得日|個人情報同意日|Consent date'],
  ['contactAllowed', '連絡可否|連絡の可否|退職後の連絡可否'],
  ['invitationConsent', '案内送付可|案内可否|イベント案内可否|DM送付可否'],
  ['mailConsent', 'メール配信|メルマガ配信可否|メール配信希望|お便り送付'],
  ['doNotContact', '連絡不可|連絡NG|案内不要|DM不可|Do not contact'],
  ['deceased', '逝去|逝去日|死亡年月日|没年月日|物故者|Deceased'],
  ['relationshipOwner', '担当者|窓口|関係担当|関係担当者|社内窓口|担当者名|Keeps in touch'],
  ['note', '備考|メモ|特記事項|Remarks'],
  ['alumnusId', 'Kizuna ID'],
]

test.each(KNOWN)('%s stands under each of %s', (field, headings) => {
  for (const heading of headings.split('|')) {
    expect([heading, matchHeading(heading)?.field]).toEqual([heading, field])
  }
})

test.each([
  '緊急連絡先',
  '緊急連絡先：電話番号',
  'マイナンバー',
  '個人番号',
  '配偶者氏名',
  '実家住所',
  '担当者電話番号',
  '承認担当者',
  'Emergency phone',
])('%s is known and is not kept', (heading) => {
  expect(matchHeading(heading)).toMatchObject({ field: null })
})

test('a group heading above says whose a heading is', () => {
  expect(matchHeading('電話番号', '緊急連絡先')).toMatchObject({ field: null })
  expect(matchHeading('姓', 'フリガナ')).toMatchObject({ field: 'familyNameKana' })
  expect(matchHeading('入社日', '在籍')).toMatchObject({ field: 'joinedOn' })
})

test('a list that Kizuna wrote comes back under the same fields', () => {
  const ids = [
    'id',
    'stintId',
    'employeeNo',
    'familyName',
    'givenName',
    'familyNameKana',
    'givenNameKana',
    'joinedOn',
    'leftOn',
    'department',
    'grade',
    'email',
    'phone',
    'postalCode',
    'address',
    'building',
    'company',
    'note',
  ] as const
  const fieldOf: Readonly<Record<string, string>> = { id: 'alumnusId' }

  for (const id of ids) {
    const key = `outgoing.column.${id}` as const
    for (const words of [ja, en]) {
      expect([id, matchHeading(words[key])?.field]).toEqual([id, fieldOf[id] ?? id])
    }
  }
})
