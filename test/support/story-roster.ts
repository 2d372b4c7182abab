const FAMILIES = ['佐藤', '鈴木', '髙橋', '田中', '伊藤', '渡邊', '山本', '中村', '小林', '加藤']
const FAMILY_KANA = [
  'サトウ',
  'スズキ',
  'タカハシ',
  'タナカ',
  'イトウ',
  'ワタナベ',
  'ヤマモト',
  'ナカムラ',
  'コバヤシ',
  'カトウ',
]
const GIVEN = ['花子', '一郎', '美咲', '健', '陽子', '誠', '由美', '翔', '恵', '哲也']
const GIVEN_KANA = [
  'ハナコ',
  'イチロウ',
  'ミサキ',
  'ケン',
  'ヨウコ',
  'マコト',
  'ユミ',
  'ショウ',
  'メグミ',
  'テツヤ',
]
const DEPARTMENTS = ['営業部', '総務部', '開発部', '製造部', '経理部']

// Rosters that begin at other numbers hold other people, so that none is taken for another.
const SIBLINGS = [
  ['', ''],
  ['子', 'コ'],
  ['人', 'ト'],
  ['代', 'ヨ'],
] as const

/** A roster of so many people as CSV; each has a number, a mail and a phone of its own. */
export function rosterOf(count: number, firstNo = 70_000): string {
  const [sign, reading] = SIBLINGS[Math.floor(firstNo / 100_000) % SIBLINGS.length] ?? ['', '']
  const lines = Array.from({ length: count }, (_, place) => {
    const no = firstNo + place
    const family = place % 10
    const given = Math.floor(place / 10) % 10
    const year = 1990 + (place % 30)
    return [
      no,
      FAMILIES[family],
      `${GIVEN[given]}${sign}`,
      FAMILY_KANA[family],
      `${GIVEN_KANA[given]}${reading}`,
      `${year}/4/1`,
      `${year + 3}/3/31`,
      DEPARTMENTS[place % 5],
      `p${no}@example.jp`,
      `090-${String(no)
        .padStart(8, '0')
        .replace(/(\d{4})$/, '-$1')}`,
    ].join(',')
  })
  const head = '社員番号,姓,名,セイ,メイ,入社日,退職日,部署,メール,電話番号'
  return `\ufeff${[head, ...lines, ''].join('\r\n')}`
}
