import { lines, type HardRoster } from './hard-roster.ts'
import { makeXlsx, STYLE, makeCsv } from './make-roster.ts'

/** Rosters whose tables change on the way or spread one value over several columns. Every person is invented. */
export const TABLE_ROSTERS: readonly HardRoster[] = [
  {
    name: 'year, month and day in a column each under one heading, and an example row',
    fileName: 'nengappi.csv',
    bytes: makeCsv(
      lines(
        '社員番号,氏名,入社年月日,,,退職年月日,,,連絡先',
        ',,年,月,日,年,月,日,',
        '記入例,山田 太郎,2000,4,1,2010,3,31,090-0000-0000',
        '011,中田 誠,2001,4,1,2015,9,30,090-8888-0001',
        '012,中田 恵,H10,10,16,R2,3,31,',
      ),
    ),
    encoding: 'utf-8',
    headerRow: 1,
    records: [
      {
        employeeNo: '011',
        familyName: '中田',
        givenName: '誠',
        joinedOn: '2001-04-01',
        leftOn: '2015-09-30',
        phone: '09088880001',
      },
      { employeeNo: '012', joinedOn: '1998-10-16', leftOn: '2020-03-31' },
    ],
    skipped: ['note'],
  },
  {
    name: 'a second table with its columns in another order under the first',
    fileName: 'stacked.csv',
    bytes: makeCsv(
      lines(
        '■2019年度退職者,,,,',
        '社員番号,氏名,所属,退職日,電話番号',
        '021,原田 彩,営業部,2019/9/30,090-8888-0011',
        '022,原口 豊,総務部,2020/3/31,090-8888-0012',
        ',,,,',
        '■2020年度退職者,,,,',
        '氏名,社員番号,電話番号,退職日,退職理由',
        '原島 葵,023,090-8888-0013,2020/12/31,転居',
      ),
      { encoding: 'cp932' },
    ),
    encoding: 'cp932',
    headerRow: 2,
    records: [
      { employeeNo: '021', familyName: '原田', department: '営業部', leftOn: '2019-09-30' },
      { employeeNo: '022', familyName: '原口', phone: '09088880012' },
      {
        employeeNo: '023',
        familyName: '原島',
        givenName: '葵',
        department: null,
        leftOn: '2020-12-31',
        phone: '09088880013',
      },
    ],
    skipped: ['title', 'note', 'repeated-header'],
    doubts: [[7, 'headings-change']],
  },
  {
    name: 'a workbook with failed formulas, truth values, readings on both names, control characters',
    fileName: '名簿_最新.xlsx',
    bytes: makeXlsx([
      {
        name: 'Sheet1',
        rows: [
          ['姓', '名', '退職日', '個人情報同意', '同意日', '電話番号', '備考', '転職先'],
          [
            { text: '菊地', furigana: [[0, 2, 'キクチ']] },
            { text: '遥', furigana: [[0, 1, 'ハルカ']] },
            { error: '#N/A' },
            'TRUE',
            { number: 43190, style: STYLE.date },
            { inline: '090-9999-0001' },
            '一行目_x000D_\n二行目',
            { formula: 'A1', result: '' },
          ],
          [
            '菊池',
            '学',
            { formula: 'DATE(2018,3,31)', result: '2018/3/31' },
            null,
            null,
            { number: '9.099990002E9', style: STYLE.general },
            { error: '#VALUE!' },
            '0',
          ],
        ],
      },
    ]),
    encoding: 'utf-8',
    headerRow: 1,
    records: [
      {
        familyName: '菊地',
        givenName: '遥',
        familyNameKana: 'キクチ',
        givenNameKana: 'ハルカ',
        leftOn: null,
        consents: [{ purpose: 'contact', givenOn: '2018-03-31' }],
        phone: '09099990001',
        note: '一行目\n二行目',
        company: null,
      },
      { familyName: '菊池', leftOn: '2018-03-31', phone: '09099990002', note: null },
    ],
    doubts: [
      [2, 'cell-error'],
      [2, 'reading-from-excel'],
    ],
  },
  {
    name: 'two lines a person: the reading, the room and the mobile phone stand in the second',
    fileName: 'nidan.csv',
    bytes: makeCsv(
      lines(
        'No,氏名,住所,電話,退職日',
        '1,佐藤 花子,東京都港区1-1,03-1111-0001,2018/3/31',
        ',サトウ ハナコ,メゾン101,090-1111-0001,',
        '2,鈴木 一郎,大阪府大阪市北区1-1,06-1111-0001,2019/3/31',
        ',スズキ イチロウ,,,',
      ),
    ),
    encoding: 'utf-8',
    headerRow: 1,
    records: [
      {
        familyName: '佐藤',
        givenName: '花子',
        familyNameKana: 'サトウ',
        givenNameKana: 'ハナコ',
        address: '東京都港区1-1\nメゾン101',
        phone: '0311110001',
        otherPhones: ['09011110001'],
        leftOn: '2018-03-31',
      },
      { familyName: '鈴木', familyNameKana: 'スズキ', phone: '0611110001', otherPhones: [] },
    ],
    skipped: ['second-line', 'second-line'],
  },
]
