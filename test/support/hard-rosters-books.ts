import type { HardRoster } from './hard-roster.ts'
import { makeXlsx, STYLE } from './make-roster.ts'

/** Workbooks as offices lay them out, with all that a cell can be. Every person is invented. */
export const OFFICE_BOOKS: readonly HardRoster[] = [
  {
    name: 'two rows of headings with merged cells, vertical headings, errors, truth values, a department merged over people',
    fileName: '退職者管理表.xlsx',
    bytes: makeXlsx([
      {
        name: '令和2年度',
        rows: [
          ['退職者管理表', null, null, null, null, null, null, null, '取扱注意'],
          [],
          ['番\n号', '所属', '社員', null, '在籍期間', null, '連絡先', null, '備考'],
          [null, null, '氏名', 'フリガナ', '自', '至', '電話', '住所', null],
          [
            1,
            '営業部',
            '石川　学',
            'イシカワ　マナブ',
            { number: 38443, style: STYLE.date },
            { number: 43921, style: STYLE.wareki },
            9011110001,
            '〒9200001\n石川県金沢市1-1',
            { error: '#REF!' },
          ],
          [
            2,
            null,
            { inline: '前田　望' },
            'マエダ　ノゾミ',
            { number: 40269, style: STYLE.yearMonth },
            { formula: 'TEXT(A1,"ggge.m.d")', result: '令和2.3.31' },
            '076-111-0002',
            null,
            null,
          ],
          [3, '工場', '藤井　歩', 'フジイ　アユム', 'H22.4.1', 'R02.12.28', null, null, '転居'],
          ['計', null, '3名'],
        ],
        merges: ['A3:A4', 'B3:B4', 'C3:D3', 'E3:F3', 'G3:H3', 'I3:I4', 'B5:B6'],
      },
    ]),
    encoding: 'utf-8',
    headerRow: 3,
    records: [
      {
        familyName: '石川',
        givenName: '学',
        department: '営業部',
        joinedOn: '2005-04-01',
        leftOn: '2020-03-31',
        phone: '09011110001',
        postalCode: '920-0001',
        address: '石川県金沢市1-1',
        note: null,
      },
      {
        familyName: '前田',
        givenName: '望',
        department: '営業部',
        joinedOn: '2010-04-01',
        leftOn: '2020-03-31',
        phone: '0761110002',
      },
      {
        familyName: '藤井',
        department: '工場',
        joinedOn: '2010-04-01',
        leftOn: '2020-12-28',
        note: '転居',
      },
    ],
    skipped: ['title', 'total'],
  },
  {
    name: 'a sheet for each year: the first is read and the others are named',
    fileName: '年度別.xlsx',
    bytes: makeXlsx([
      {
        name: '2019年度',
        rows: [
          ['氏名', '退職日'],
          ['本田 翔', '2020/3/31'],
        ],
      },
      {
        name: '2020年度',
        rows: [
          ['氏名', '退職日'],
          ['今村 彩', '2021/3/31'],
        ],
      },
      {
        name: '集計',
        rows: [
          ['年度', '人数'],
          ['2019', '1'],
        ],
      },
      {
        name: '旧',
        state: 'hidden',
        rows: [
          ['氏名', '退職日'],
          ['隠 太郎', '2001/3/31'],
        ],
      },
    ]),
    encoding: 'utf-8',
    headerRow: 1,
    records: [{ familyName: '本田', givenName: '翔', leftOn: '2020-03-31' }],
    doubts: [[1, 'other-sheets']],
  },
  {
    name: 'days counted from 1904 in cells of three formats, numbers with a format of zeros',
    fileName: 'mac1904.xlsx',
    bytes: makeXlsx(
      [
        {
          name: 'Sheet1',
          rows: [
            ['社員番号', '姓', '名', '入社日', '退職日', '郵便番号', '電話'],
            [
              { number: 7, style: STYLE.zeros4 },
              '吉岡',
              '蓮',
              { number: 35885, style: STYLE.date },
              { number: 41728, style: STYLE.wareki },
              1500001,
              { number: '3.11110001E8', style: STYLE.general },
            ],
          ],
        },
      ],
      { date1904: true },
    ),
    encoding: 'utf-8',
    headerRow: 1,
    records: [
      {
        employeeNo: '0007',
        familyName: '吉岡',
        givenName: '蓮',
        joinedOn: '2002-04-01',
        leftOn: '2018-03-31',
        postalCode: '150-0001',
        phone: '0311110001',
      },
    ],
  },
]
