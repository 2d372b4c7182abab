import { lines, type HardRoster } from './hard-roster.ts'
import { encodeText, makeCsv, makeXlsx } from './make-roster.ts'

/** Rosters that mix what the others have one by one. Every person is invented. */
export const LEFTOVER_ROSTERS: readonly HardRoster[] = [
  {
    name: 'lines that end in CR alone, every cell quoted, spaces after the commas, no-break spaces in names',
    fileName: 'mac.csv',
    bytes: encodeText(
      '"氏名 / Name", "フリガナ", "退職日 / Leaving date", "TEL"\r"山本　　花", "ﾔﾏﾓﾄ ﾊﾅ", "平成28年12月末", "０９０－１５１５－０００１"\r"西 園寺", "ニシ　エンジ", "H29.6", "（０３）１５１５－０００２"\r',
      'utf-8',
    ),
    encoding: 'utf-8',
    headerRow: 1,
    records: [
      {
        familyName: '山本',
        givenName: '花',
        familyNameKana: 'ヤマモト',
        givenNameKana: 'ハナ',
        leftOn: '2016-12-31',
        phone: '09015150001',
      },
      {
        familyName: '西',
        givenName: '園寺',
        familyNameKana: 'ニシ',
        leftOn: '2017-06-30',
        phone: '0315150002',
      },
    ],
  },
  {
    name: 'tabs pasted from a screen: an inch mark in a cell, tabs at the ends, a department for the count column',
    fileName: 'paste.tsv',
    bytes: encodeText(
      '\t\t\t\t\t\n#\t氏名\t所属\t退職\t備考\t\n1\t黒田 優\t製造部\tH31.4.30\t5"パイプ担当\t\n2\t白石 真\t〃\tR1.5.1\t"朝"と"夜"\t\n3\t赤井 守\t″\tR元.6.30\t\t\n\t\t\t\t以上\t\n',
      'cp932',
    ),
    encoding: 'cp932',
    headerRow: 2,
    records: [
      {
        employeeNo: null,
        familyName: '黒田',
        department: '製造部',
        leftOn: '2019-04-30',
        note: '5"パイプ担当',
      },
      { familyName: '白石', department: '製造部', leftOn: '2019-05-01', note: '"朝"と"夜"' },
      { familyName: '赤井', department: '製造部', leftOn: '2019-06-30', note: null },
    ],
    skipped: ['note'],
  },
  {
    name: 'two stints of one person, a stint that runs still, dates of no meaning, a note about someone else',
    fileName: 'stints.csv',
    bytes: makeCsv(
      lines(
        '社員番号,氏名,生年月日,入社日,退職日,退職区分,備考',
        '0031,金子 梢,1970/1/1,1990/4/1,1999/3/31,自己都合,',
        '0031,金子 梢,1970/1/1,2003/10/1,2012/9/30,契約期間満了,再雇用',
        '0032,田村 潤,S45.13.1,1991/4/31,9999/12/31,,',
        '0033,小田 光,0000/00/00,2000/4/1,在職中,,母の逝去により休職中',
        '0034,松井 蘭,1980-02-30,2005/4/1,2001/3/31,会社都合,',
      ),
      { encoding: 'cp932', newline: '\n' },
    ),
    encoding: 'cp932',
    headerRow: 1,
    records: [
      {
        employeeNo: '0031',
        joinedOn: '1990-04-01',
        leftOn: '1999-03-31',
        leavingKind: 'ownChoice',
      },
      {
        employeeNo: '0031',
        joinedOn: '2003-10-01',
        leftOn: '2012-09-30',
        leavingKind: 'contractEnd',
        note: '再雇用',
      },
      { familyName: '田村', birthOn: null, joinedOn: null, leftOn: null },
      {
        familyName: '小田',
        birthOn: null,
        joinedOn: '2000-04-01',
        leftOn: null,
        isDeceased: false,
      },
      { familyName: '松井', birthOn: null, leavingKind: 'companyDecision' },
    ],
    doubts: [
      [4, 'date-impossible'],
      [5, 'still-employed'],
      [6, 'left-before-joined'],
    ],
  },
  {
    name: 'a workbook of the cloud: strings in the cells, no styles for days, a frame of empty rows and columns',
    fileName: 'numbers.xlsx',
    bytes: makeXlsx([
      {
        name: '目次',
        rows: [
          ['No', '内容'],
          ['1', '退職者名簿'],
        ],
      },
      {
        name: '退職者名簿',
        rows: [
          [],
          [null, null, '退職者名簿'],
          [],
          [
            null,
            { inline: 'ID' },
            { inline: '名　前' },
            { inline: 'よみがな' },
            { inline: '入社～退社' },
            { inline: '元部署' },
            { inline: '元役職' },
            { inline: '連絡先（携帯）' },
            { inline: '連絡先（メール）' },
            { inline: '旧姓' },
          ],
          [
            null,
            12,
            { inline: '片桐 静' },
            { inline: 'かたぎり しずか' },
            { inline: '1998/4～2007/12' },
            { inline: '企画室' },
            { inline: '主査' },
            9016160001,
            { inline: 'shizuka@example.jp' },
            { inline: '大川' },
          ],
          [],
          [null, null, { inline: '井川 岳（いがわ がく）' }, null, { inline: '2001.4-2009.9' }],
        ],
      },
    ]),
    encoding: 'utf-8',
    headerRow: 4,
    records: [
      {
        employeeNo: '12',
        familyName: '片桐',
        givenName: '静',
        familyNameKana: 'カタギリ',
        joinedOn: '1998-04-01',
        leftOn: '2007-12-31',
        department: '企画室',
        grade: '主査',
        phone: '09016160001',
        email: 'shizuka@example.jp',
        formerFamilyName: '大川',
      },
      {
        familyName: '井川',
        givenName: '岳',
        familyNameKana: 'イガワ',
        givenNameKana: 'ガク',
        joinedOn: '2001-04-01',
        leftOn: '2009-09-30',
      },
    ],
  },
  {
    name: 'a thank-you list: postal code and address of two homes, a joint name, a company for the present',
    fileName: 'nenga.csv',
    bytes: makeCsv(
      lines(
        '氏名,フリガナ,連名1,敬称,自宅〒,自宅住所1,自宅住所2,自宅電話,実家〒,実家住所,会社名,会社〒,会社住所,会社電話,会社FAX,2024送,2024受,メモ',
        '及川 徹,オイカワ トオル,及川 綾,様,983-0852,宮城県仙台市宮城野区榴岡1-1,杜マンション5号,022-717-0001,999-3701,山形県東根市1,㈱青葉,980-0811,宮城県仙台市青葉区1,022-717-0002,022-717-0003,○,○,転居予定',
        '影山 飛男,カゲヤマ トビオ,,様,〒 980 0021,仙台市青葉区中央２－２,,,,,,,,,,○,喪中,',
      ),
      { encoding: 'cp932' },
    ),
    encoding: 'cp932',
    headerRow: 1,
    records: [
      {
        familyName: '及川',
        givenName: '徹',
        postalCode: '983-0852',
        address: '宮城県仙台市宮城野区榴岡1-1 杜マンション5号',
        homePhone: '0227170001',
        workPhone: '0227170002',
        company: '㈱青葉',
        note: '転居予定',
      },
      {
        familyName: '影山',
        postalCode: '980-0021',
        address: '仙台市青葉区中央２－２',
        company: null,
      },
    ],
  },
  {
    name: 'fiscal years alone, a page that explains the headings before the list',
    fileName: 'nendo.xlsx',
    bytes: makeXlsx([
      {
        name: '項目の説明',
        rows: [
          ['氏名', '漢字で入力'],
          ['フリガナ', '全角カナ'],
          ['入社年度', '西暦'],
          ['退職年度', '西暦'],
        ],
      },
      {
        name: '一覧',
        rows: [
          ['氏名', 'フリガナ', '入社年度', '退職年度', '備考'],
          ['星 雪', 'ホシ ユキ', '2010年度', 'H29年度', '以後の連絡は不要'],
          ['月 光', 'ツキ ヒカル', 1998, 2007, null],
        ],
      },
    ]),
    encoding: 'utf-8',
    headerRow: 1,
    records: [
      { familyName: '星', joinedOn: '2010-04-01', leftOn: '2018-03-31', doNotContactReason: null },
      { familyName: '月', joinedOn: '1998-04-01', leftOn: '2008-03-31' },
    ],
    doubts: [
      [2, 'date-fiscal-year'],
      [2, 'maybe-do-not-contact'],
    ],
  },
]
