/** A made-up person of the gallery's table. */
export interface Person {
  id: string
  name: string
  kana: string
  department: string
  years: string
  tenure: string
  company: string
  last: string
}

const FAMILY = [
  ['佐藤', 'サトウ'],
  ['鈴木', 'スズキ'],
  ['髙橋', 'タカハシ'],
  ['田中', 'タナカ'],
  ['渡邊', 'ワタナベ'],
  ['長谷川', 'ハセガワ'],
  ['勅使河原', 'テシガワラ'],
  ['東', 'アズマ'],
] as const
const GIVEN = [
  ['花子', 'ハナコ'],
  ['一郎', 'イチロウ'],
  ['美咲', 'ミサキ'],
  ['健太', 'ケンタ'],
  ['さくら', 'サクラ'],
] as const
const DEPARTMENTS = [
  '営業部 課長',
  '開発本部 第二開発部 主任',
  '人事部',
  '総務部 係長',
  '品質保証部',
]
const COMPANIES = ['北斗精機株式会社', '(自営)', 'みなと商事', '', '合同会社ソラ']

/** How many there are. */
export const PEOPLE_COUNT = 50_000

const made = new Map<number, Person>()

/** The person at a place, the same object each time. */
export function personAt(index: number): Person {
  const person = made.get(index) ?? makePerson(index)
  made.set(index, person)
  return person
}

function makePerson(index: number): Person {
  const family = FAMILY[index % FAMILY.length] ?? FAMILY[0]
  const given = GIVEN[index % GIVEN.length] ?? GIVEN[0]
  const joined = 1995 + (index % 25)
  const years = 1 + (index % 14)
  return {
    id: `alm_${index}`,
    name: `${family[0]} ${given[0]}`,
    kana: `${family[1]} ${given[1]}`,
    department: DEPARTMENTS[index % DEPARTMENTS.length] ?? '',
    years: `${joined}–${joined + years}`,
    tenure: `${years}年${index % 12}か月`,
    company: COMPANIES[index % COMPANIES.length] ?? '',
    last: index % 7 === 0 ? '' : `${1 + (index % 11)}か月前`,
  }
}
