import { BLANK_ALUMNUS } from '#shared/domain/alumnus/new-alumnus.ts'
import type { AlumnusFields } from '#shared/domain/alumnus/new-alumnus.ts'
import type { Id } from '#shared/lib/ids.ts'

const FAMILY =
  '佐藤 サトウ,鈴木 スズキ,髙橋 タカハシ,田中 タナカ,渡邊 ワタナベ,伊藤 イトウ,山本 ヤマモト,中村 ナカムラ,小林 コバヤシ,加藤 カトウ,吉田 ヨシダ,山﨑 ヤマザキ,長谷川 ハセガワ,五十嵐 イガラシ,林 ハヤシ'.split(
    ',',
  )
const GIVEN =
  '花子 ハナコ,一郎 イチロウ,美咲 ミサキ,健 ケン,直樹 ナオキ,さくら サクラ,大輔 ダイスケ,恵 メグミ,翔 ショウ,由美 ユミ,拓海 タクミ,香織 カオリ'.split(
    ',',
  )
const DEPARTMENTS = ['営業部', '製造部', '総務部', '経理部', '開発部', '品質管理課']
const GRADES = ['一般', '主任', '係長', '課長']
const COMPANIES = ['㈱アオバ精機', '合同会社ひだまり', '(株)北斗システム', 'フリーランス']
/** Tags given out; each falls on about one person in a hundred, as a filter finds them. */
export const TAGS = Array.from({ length: 100 }, (_, index) => `札${index}`)

function pick<T>(list: readonly T[], number: number): T {
  return list[number % list.length] as T
}

/** The person of a number; the same number gives the same person, of about 1 kB as JSON. */
export function person(number: number): AlumnusFields {
  const seed = (number * 2654435761) >>> 0
  const [familyName = '', familyNameKana = ''] = pick(FAMILY, seed).split(' ')
  const [givenName = '', givenNameKana = ''] = pick(GIVEN, seed >>> 5).split(' ')
  const tail = String(number).padStart(16, '0')
  const id = (prefix: string): string => `${prefix}_00000000${tail}`
  const stintId = id('stn') as Id<'stint'>
  return {
    ...BLANK_ALUMNUS,
    familyName,
    givenName,
    familyNameKana,
    givenNameKana,
    stints: [
      {
        id: stintId,
        employeeNo: String(number),
        joinedOn: `${1990 + (seed % 25)}-04-01`,
        leftOn: `${2015 + (seed % 10)}-03-31`,
        lastWorkingDay: null,
        employmentType: 'regular',
        leavingKind: 'ownChoice',
        leavingReason: '自己都合',
        reasonGroup: null,
        leavingTone: null,
      },
    ],
    assignments: [
      {
        id: id('asg') as Id<'assignment'>,
        stintId,
        startedOn: null,
        department: pick(DEPARTMENTS, seed >>> 3),
        grade: pick(GRADES, seed >>> 7),
      },
    ],
    contactPoints: [
      contact(id('cpt') as Id<'contactPoint'>, 'email', `p${number}@example.jp`),
      contact(id('cpx') as Id<'contactPoint'>, 'phone', `0900${String(number).padStart(7, '0')}`),
    ],
    careerEntries: [
      {
        id: id('car') as Id<'careerEntry'>,
        organisationId: null,
        company: pick(COMPANIES, seed >>> 9),
        title: '',
        industry: '',
        startedOn: null,
        endedOn: null,
        asOf: null,
      },
    ],
    tags: [{ id: id('tag') as Id<'tag'>, name: pick(TAGS, seed >>> 11) }],
    note: `備考 ${number}: 在職中は新人研修を担当。年賀状のやり取りがある。`,
  }
}

function contact(
  id: Id<'contactPoint'>,
  kind: 'email' | 'phone',
  value: string,
): AlumnusFields['contactPoints'][number] {
  return {
    id,
    kind,
    place: 'private',
    value,
    postalCode: '',
    building: '',
    isPreferred: false,
    status: 'ok',
    statusOn: null,
  }
}
