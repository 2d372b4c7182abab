import type { HardRoster } from './hard-roster.ts'
import { encodeText, makeCsv } from './make-roster.ts'

/** Rosters whose cells hold more than they should. Every person is invented. */
export const CELL_ROSTERS: readonly HardRoster[] = [
  {
    name: 'former names in brackets, several numbers and mails in one cell, a postal code in the address',
    fileName: 'mixed.csv',
    bytes: makeCsv([
      ['氏名', 'よみがな', '連絡先電話', 'メール', '住所', '退職年月', '退職区分'],
      [
        '山田 花子（旧姓：佐藤）',
        'やまだ はなこ',
        '090-1111-2222\n03-1111-2222(内線12)',
        'A@x.jp; b@y.jp',
        '〒100-0005 東京都千代田区丸の内1-2-3',
        '令和2年4月',
        '自己都合',
      ],
      [
        '石原　裕次郎 様',
        'ｲｼﾊﾗ ﾕｳｼﾞﾛｳ',
        '03-1111-2222／090-1111-3333',
        '<mailto:Yu@Example.jp>',
        '神奈川県逗子市1-1',
        '2019年3月',
        '定年',
      ],
    ]),
    encoding: 'utf-8',
    headerRow: 1,
    records: [
      {
        familyName: '山田',
        givenName: '花子',
        formerFamilyName: '佐藤',
        familyNameKana: 'ヤマダ',
        phone: '09011112222',
        email: 'a@x.jp',
        postalCode: '100-0005',
        address: '東京都千代田区丸の内1-2-3',
        leftOn: '2020-04-30',
        leavingKind: 'ownChoice',
        reason: '自己都合',
      },
      {
        familyName: '石原',
        givenName: '裕次郎',
        familyNameKana: 'イシハラ',
        phone: '0311112222',
        email: 'yu@example.jp',
        leftOn: '2019-03-31',
        leavingKind: 'retirementAge',
      },
    ],
  },
  {
    name: 'Excel formulas that guard zeros, serials in text, pipes and half the rows without a reading',
    fileName: 'guard.csv',
    bytes: encodeText(
      'sep=|\n社員番号|氏名|フリガナ|生年月日|退職年月日\n="0551"|河野修|コウノオサム|昭和45年5月5日|42115\n="0552"|伊藤香織||S50.1.1|42116\n',
      'cp932',
    ),
    encoding: 'cp932',
    headerRow: 2,
    records: [
      {
        employeeNo: '0551',
        familyName: '河野',
        givenName: '修',
        familyNameKana: 'コウノ',
        givenNameKana: 'オサム',
        birthOn: '1970-05-05',
        leftOn: '2015-04-21',
      },
      {
        employeeNo: '0552',
        familyName: '伊藤',
        givenName: '香織',
        familyNameKana: null,
        birthOn: '1975-01-01',
        leftOn: '2015-04-22',
      },
    ],
  },
]
