import { lines, type HardRoster } from './hard-roster.ts'
import { encodeText, makeCsv } from './make-roster.ts'

/** Rosters with the headings of personnel systems, of English lists and of one person. Every person is invented. */
export const SYSTEM_ROSTERS: readonly HardRoster[] = [
  {
    name: 'headings in the manner of SmartHR',
    fileName: 'smarthr.csv',
    bytes: makeCsv(
      lines(
        '社員番号,姓,名,姓（カナ）,名（カナ）,ビジネスネーム：姓,ビジネスネーム：名,生年月日,性別,入社年月日,退職年月日,退職事由,雇用形態,部署,役職,業務用メールアドレス,個人メールアドレス,電話番号,現住所：郵便番号,現住所：都道府県,現住所：市区町村,現住所：丁目・番地,現住所：建物名・部屋番号,緊急連絡先：続柄,緊急連絡先：姓,緊急連絡先：電話番号',
        'S001,中島,敦,ナカジマ,アツシ,,,1985/05/06,男性,2010/04/01,2020/03/31,自己都合退職,正社員,開発部,リーダー,n@corp.example,atsushi@example.com,080-1111-2222,150-0001,東京都,渋谷区,神宮前1-1-1,メゾン101,父,中島,03-9999-8888',
      ),
    ),
    encoding: 'utf-8',
    headerRow: 1,
    records: [
      {
        employeeNo: 'S001',
        familyName: '中島',
        givenName: '敦',
        familyNameKana: 'ナカジマ',
        givenNameKana: 'アツシ',
        birthOn: '1985-05-06',
        joinedOn: '2010-04-01',
        leftOn: '2020-03-31',
        reason: '自己都合退職',
        employmentType: 'regular',
        department: '開発部',
        grade: 'リーダー',
        email: 'atsushi@example.com',
        workEmail: 'n@corp.example',
        phone: '08011112222',
        postalCode: '150-0001',
        address: '東京都渋谷区神宮前1-1-1 メゾン101',
      },
    ],
  },
  {
    name: 'headings in the manner of kincone and freee, headings with line breaks and stars',
    fileName: 'kincone.csv',
    bytes: encodeText(
      '"社員\nコード","※姓","※名","カナ(姓)","カナ(名)","入社日\n(西暦)","退社日","所属\r\n(退職時)","最終役職","E-Mail","備考"\n' +
        '1,関,真由美,セキ,マユミ,2001.4.1,2005.03.31,営業部,係長,a@example.jp,"送別会 3/28\n幹事:総務"\n' +
        '2,辻,希美,ツジ,ノゾミ,2001 年 4 月 1 日,令和2年3月末,製造部,一般,,"彼女は""神""と呼ばれた"\n\n\n',
      'utf-8',
    ),
    encoding: 'utf-8',
    headerRow: 1,
    records: [
      {
        employeeNo: '1',
        familyName: '関',
        givenName: '真由美',
        familyNameKana: 'セキ',
        givenNameKana: 'マユミ',
        joinedOn: '2001-04-01',
        leftOn: '2005-03-31',
        department: '営業部',
        grade: '係長',
        email: 'a@example.jp',
        note: '送別会 3/28\n幹事:総務',
      },
      {
        employeeNo: '2',
        familyName: '辻',
        givenName: '希美',
        joinedOn: '2001-04-01',
        leftOn: '2020-03-31',
        department: '製造部',
        email: null,
        note: '彼女は"神"と呼ばれた',
      },
    ],
  },
  {
    name: 'English headings with dates that put the month first',
    fileName: 'leavers.csv',
    bytes: makeCsv(
      lines(
        'Employee ID,Last Name,First Name,Last Name (Kana),First Name (Kana),Hire Date,Termination Date,Department,Job Title,Personal Email,Mobile Phone,Zip Code,Address,Current Employer,Reason for Leaving',
        'E7,Suzuki,Ichiro,スズキ,イチロウ,4/1/2010,4/15/2015,Sales,Manager,ICHIRO@example.com,(090) 1234-5678,100-0005,Tokyo,Acme Japan K.K.,Resignation',
        'E8,Mori,Ken,モリ,ケン,12/5/2011,"Apr 21, 2016",Sales,,ken@example.com,81 80 1234 5678,,,,',
      ).map((row) =>
        row.length > 15
          ? [
              ...row.slice(0, 6),
              `${row[6]?.replace('"', '')},${row[7]?.replace('"', '')}`,
              ...row.slice(8),
            ]
          : row,
      ),
    ),
    encoding: 'utf-8',
    headerRow: 1,
    records: [
      {
        employeeNo: 'E7',
        familyName: 'Suzuki',
        givenName: 'Ichiro',
        familyNameKana: 'スズキ',
        givenNameKana: 'イチロウ',
        joinedOn: '2010-04-01',
        leftOn: '2015-04-15',
        department: 'Sales',
        grade: 'Manager',
        email: 'ichiro@example.com',
        phone: '09012345678',
        postalCode: '100-0005',
        address: 'Tokyo',
        company: 'Acme Japan K.K.',
        reason: 'Resignation',
      },
      {
        employeeNo: 'E8',
        familyName: 'Mori',
        givenName: 'Ken',
        leftOn: '2016-04-21',
        phone: '08012345678',
      },
    ],
  },
  {
    name: 'headings in a person’s own words, days that put the day first, Latin names told by their reading',
    fileName: 'own.csv',
    bytes: makeCsv(
      lines(
        'なまえ,よみ,入社した日,退職した日,やめた理由,いまの会社,でんわ,メアド,じゅうしょ',
        'Tanaka Taro,たなか たろう,1/4/2010,31/3/2015,転職,自営,(03) 1111-2222,T@example.jp,東京都港区1-2-3',
        '安藤さくら,あんどうさくら,5/4/2010,R6.3.31予定,結婚,,+81 3 1111 2222,,大阪府大阪市北区1-1',
      ),
    ),
    encoding: 'utf-8',
    headerRow: 1,
    records: [
      {
        familyName: 'Tanaka',
        givenName: 'Taro',
        familyNameKana: 'タナカ',
        joinedOn: '2010-04-01',
        leftOn: '2015-03-31',
        reason: '転職',
        company: '自営',
        phone: '0311112222',
        email: 't@example.jp',
      },
      {
        familyName: '安藤',
        givenName: 'さくら',
        familyNameKana: 'アンドウ',
        joinedOn: '2010-04-05',
        leftOn: '2024-03-31',
        phone: '0311112222',
        address: '大阪府大阪市北区1-1',
      },
    ],
  },
]
