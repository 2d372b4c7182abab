import { ENGLISH_RULES } from './english-headings.ts'
import type { RosterField } from './fields.ts'
import {
  KNOWN_UNUSED,
  OF_SOMEONE_ELSE,
  RELATIONSHIP_OWNER,
  type HeadingRule,
} from './heading-rules.ts'
import { JAPANESE_RULES } from './japanese-headings.ts'

/** What a heading is taken for; a null field is a known heading that Kizuna does not keep. */
export interface HeadingMatch {
  readonly field: RosterField | null
  /** 0 to 100: how plain the heading is. */
  readonly score: number
}

const KANA_WORDS =
  /フリガナ|フリカナ|ふりがな|カタカナ|かたかな|ヨミガナ|よみがな|読みがな|読み仮名|読仮名|よみかな|ひらがな|平仮名|片仮名|カナ|かな|仮名|読み方|読み|読|ヨミ|よみ|ルビ/g
const ROMAJI_WORDS = /ローマ字|ろーまじ|ロ-マ字|英字|英語|英文|英名|アルファベット|romaji/gi
const HINTS =
  /yyyy.?mm.?dd|yyyy.?m.?d|西暦|和暦|必須項目|必須|任意|全角|半角|漢字|戸籍上の?|戸籍|数値|文字列|ハイフン(?:あり|なし|無し|有り)?|例[:：].*$|(?<=.)※.*$/gi
// A questionnaire asks for what a list names: ふりがなをご記入ください.
const ASKING =
  /(?:を|について)?(?:ご|お)?(?:記入|入力|記載|教え|聞かせ|選択|選び)(?:して|て)?(?:ください|下さい|願います|お願いします|お願い致します)[?？。]*$|は?(?:何|なん|いつ|どこ)ですか[?？]?$/
const MARKS = /[\s"'*＊※●○◎◆◇■□▲▼★☆【】［］[\]()（）{}<>＜＞「」『』:：/／・,、。_＿\-‐–—―|｜]+/g

/**
 * Takes a heading for a field, by Japanese and English words; null for one that says nothing.
 *
 * @param parent the heading above it where headings stand in two rows
 */
export function matchHeading(heading: string, parent = ''): HeadingMatch | null {
  const alone = matchOne(heading)
  const joined = parent === '' || parent === heading ? null : matchOne(`${parent} ${heading}`)
  if (joined === null) return alone
  const isPlain = joined.score >= (joined.field === null ? 85 : 80)
  return isPlain || alone === null || joined.score > alone.score ? joined : alone
}

/** A heading as it is compared and remembered: width, case, spaces and decoration fall away. */
export function plainHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(HINTS, '')
    .replace(MARKS, '')
    .replace(/^\d{1,2}\.?(?=\D)/, '')
    .replace(ASKING, '')
    .replace(/(?:していた|されていた|した|された)(?=期間|時期|部署|所属|会社|役職)/, '')
}

function matchOne(heading: string): HeadingMatch | null {
  const text = heading.normalize('NFKC').trim()
  if (text === '' || Array.from(text.replace(HINTS, '')).length > 48 || text.includes('@'))
    return null
  return /[\u0080-\uffff]/.test(text) ? matchJapanese(text) : matchEnglish(text)
}

/** 番地 (会社) leads to another place than home, which is all that Kizuna takes an address for. */
const ELSEWHERE = /^(?:会社|勤務先|職場|実家|帰省先|その他|業務)$/

function isOfPlace(match: HeadingMatch | null): boolean {
  return match !== null && match.field !== null && PLACE_FIELDS.has(match.field)
}

const PLACE_FIELDS: ReadonlySet<RosterField> = new Set<RosterField>([
  'postalCode',
  'prefecture',
  'city',
  'street',
  'address',
  'building',
])

function matchJapanese(text: string): HeadingMatch | null {
  const whole = matchJapaneseWords(plainHeading(text))
  const bracket = /^(.+?)\s*[([【<「]([^)\]】>」]+)[)\]】>」]\s*$/.exec(text.replace(HINTS, ''))
  if (bracket === null) return whole ?? matchWithoutLatin(text)
  const [, base = '', inside = ''] = bracket
  if (ELSEWHERE.test(inside) && isOfPlace(matchJapaneseWords(plainHeading(base)))) {
    const there = matchJapaneseWords(plainHeading(inside + base))
    return there !== null && !isOfPlace(there) ? there : { field: null, score: 85 }
  }
  // メール(個人) is 個人メール, 所属(退職時) is 退職時所属.
  const turned = matchJapaneseWords(plainHeading(inside + base))
  if (whole !== null && (turned === null || whole.score >= turned.score)) return whole
  return turned ?? matchJapaneseWords(plainHeading(base)) ?? matchWithoutLatin(text)
}

/** 氏名 / Name: the heading stands there in two languages. */
function matchWithoutLatin(text: string): HeadingMatch | null {
  const japanese = text.replace(/[A-Za-z][A-Za-z .'’-]*/g, ' ')
  return japanese === text ? null : matchJapaneseWords(plainHeading(japanese))
}

function matchJapaneseWords(plain: string): HeadingMatch | null {
  if (plain === '') return null
  if (RELATIONSHIP_OWNER.test(plain)) return { field: 'relationshipOwner', score: 85 }
  if (OF_SOMEONE_ELSE.test(plain)) return { field: null, score: 90 }
  const kana = matchReading(plain)
  if (kana !== null) return kana
  const romaji = plain.replace(ROMAJI_WORDS, '')
  if (romaji !== plain)
    return inOtherLetters(romaji, 'fullNameRomaji', 'familyNameRomaji', 'givenNameRomaji')
  const known = firstMatch(JAPANESE_RULES, plain)
  if (known !== null) return known
  // 退職情報【転職先】: the name of the page that the item stands on says nothing more.
  const item = plain.replace(
    /^(?:基本|本人|個人|社員|従業員|入?退[職社]|雇用|所属|連絡先?|業務|契約|人事|現職)情報(?=.)/,
    '',
  )
  if (item !== plain) return matchJapaneseWords(item)
  return KNOWN_UNUSED.test(plain) ? { field: null, score: 70 } : null
}

/** フリガナ, 姓(カナ), セイ: the word for reading is taken off, what is left says of what. */
function matchReading(plain: string): HeadingMatch | null {
  if (/^(?:氏名)?(?:セイ|せい)$/.test(plain)) return { field: 'familyNameKana', score: 100 }
  if (/^(?:氏名)?(?:メイ|めい)$/.test(plain)) return { field: 'givenNameKana', score: 100 }
  if (/^(?:シメイ|しめい|ナマエ|なまえ)$/.test(plain)) return { field: 'fullNameKana', score: 95 }
  const rest = plain.replace(KANA_WORDS, '').replace(/の$/, '')
  if (rest === plain) return null
  if (/^(?:旧姓|旧氏)/.test(rest)) return { field: 'formerFamilyNameKana', score: 90 }
  const named = rest
    .replace(/セイ|せい/, '姓')
    .replace(/メイ|めい/, '名')
    .replace(/シメイ/, '氏名')
  return inOtherLetters(named, 'fullNameKana', 'familyNameKana', 'givenNameKana')
}

function inOtherLetters(
  base: string,
  full: RosterField,
  family: RosterField,
  given: RosterField,
): HeadingMatch {
  if (base === '') return { field: full, score: 95 }
  const of = firstMatch(JAPANESE_RULES, base)?.field
  if (of === 'fullName') return { field: full, score: 100 }
  if (of === 'familyName') return { field: family, score: 100 }
  if (of === 'givenName') return { field: given, score: 100 }
  // 会社名カナ, 住所カナ: a reading of something that is kept without one.
  return { field: null, score: 70 }
}

function matchEnglish(text: string): HeadingMatch | null {
  const plain = text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/#/g, ' no ')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b(?:required|optional|yyyy mm dd|alumni|alumnus|former employee)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return plain === '' ? null : firstMatch(ENGLISH_RULES, plain)
}

function firstMatch(rules: readonly HeadingRule[], text: string): HeadingMatch | null {
  for (const [field, score, pattern] of rules) if (pattern.test(text)) return { field, score }
  return null
}
