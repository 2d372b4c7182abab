import type { HardRoster } from './hard-roster.ts'
import { makeXlsx, STYLE } from './make-roster.ts'

/** Workbooks as Excel and others write them. Every person is invented. */
export const HARD_WORKBOOKS: readonly HardRoster[] = [
  {
    name: 'a cover sheet first, dates as cells, zeros by format, merged headings, a merged department',
    fileName: '名簿.xlsx',
    bytes: makeXlsx([
      { name: '表紙', rows: [['退職者名簿'], ['人事部']] },
      { name: '控え', state: 'hidden', rows: [['氏名'], ['隠れ 人']] },
      {
        name: '退職者',
        rows: [
          ['退職者名簿 2024年度'],
          [],
          ['社員番号', '氏名', null, '入社日', '退職日', '所属', '電話番号'],
          [null, '姓', '名', null, null, null, null],
          [
            { number: 551, style: STYLE.zeros4 },
            '河野',
            '修',
            { number: 41703, style: STYLE.date },
            { number: 42115, style: STYLE.wareki },
            '製造部',
            9012345678,
          ],
          [
            { number: 12, style: STYLE.zeros4 },
            '伊藤',
            { inline: '香織' },
            { number: '41703.5', style: STYLE.dateTime },
            'H7/05/01',
            null,
            { formula: 'A1', result: '0901-111-2222' },
          ],
          ['合計', '2名'],
        ],
        merges: ['A3:A4', 'B3:C3', 'D3:D4', 'E3:E4', 'F3:F4', 'G3:G4', 'F5:F6'],
      },
    ]),
    encoding: 'utf-8',
    headerRow: 3,
    records: [
      {
        employeeNo: '0551',
        familyName: '河野',
        givenName: '修',
        joinedOn: '2014-03-05',
        leftOn: '2015-04-21',
        department: '製造部',
        phone: '09012345678',
      },
      {
        employeeNo: '0012',
        familyName: '伊藤',
        givenName: '香織',
        joinedOn: '2014-03-05',
        leftOn: '1995-05-01',
        department: '製造部',
        phone: '09011112222',
      },
    ],
    skipped: ['title', 'total'],
  },
  {
    name: "Excel's own furigana, days counted from 1904, prefixed elements",
    fileName: 'mac.xlsx',
    bytes: makeXlsx(
      [
        {
          name: 'Sheet1',
          rows: [
            ['氏名', '入社日', '退職日', '備考'],
            [
              {
                text: '林　航',
                furigana: [
                  [0, 1, 'ハヤシ'],
                  [2, 3, 'ワタル'],
                ],
              },
              { number: 35885, style: STYLE.date },
              40653,
              { error: '#N/A' },
            ],
            [
              {
                text: '長谷川京子',
                furigana: [
                  [0, 3, 'ハセガワ'],
                  [3, 5, 'キョウコ'],
                ],
              },
              { number: 35885, style: STYLE.yearMonth },
              '2015/4/21',
              'a & b',
            ],
          ],
        },
      ],
      { date1904: true, prefix: 'x' },
    ),
    encoding: 'utf-8',
    headerRow: 1,
    records: [
      {
        familyName: '林',
        givenName: '航',
        familyNameKana: 'ハヤシ',
        givenNameKana: 'ワタル',
        joinedOn: '2002-04-01',
        leftOn: '2015-04-21',
        note: null,
      },
      {
        familyName: '長谷川',
        givenName: '京子',
        familyNameKana: 'ハセガワ',
        givenNameKana: 'キョウコ',
        joinedOn: '2002-04-01',
        leftOn: '2015-04-21',
        note: 'a & b',
      },
    ],
  },
]
