import { isKana } from './kana.ts'

/** A name as written in a cell, freed of what is no name. */
export interface NameText {
  /** The parts between spaces. */
  readonly parts: readonly string[]
  /** The former family name from 旧姓 or brackets; null where none is given. */
  readonly formerFamilyName: string | null
  /** A reading that stands in brackets behind the name, as written; null where none does. */
  readonly reading: string | null
}

const FORMER =
  /[\s\u3000]*(?:[(（[［〔【<＜]\s*(?:旧姓|旧|former(?:ly)?|n[ée]e)?\s*[:：・]?\s*([^()（）[\]［］〔〕【】<>＜＞]+?)\s*(?:姓)?[)）\]］〕】>＞]|(?:旧姓\s*[:：]?|旧\s*[:：])\s*([^\s\u3000:：]+))[\s\u3000]*/i
const HONORIFIC =
  /(?:様|(?<=[\u3400-\u9fff々])さん|[\s\u3000]+(?:さん|氏|殿|君|先生|mr\.?|ms\.?|mrs\.?))$/i
const MARKS = /^[\s\u3000※★☆●○◎◆◇■□▲△▼▽*＊・]+|[\s\u3000※★☆●○◎◆◇■□▲△▼▽*＊]+$/g
const DECEASED =
  /^[\s\u3000※★●■▲*]*(?:[(（【[［]?故[)）】\]］]|故[\s\u3000]+|故(?=[\u3400-\u9fff々]{2,}[\s\u3000]))/
const DECEASED_BEHIND = /[(（【[［][\s\u3000]*(?:故人?|ご?逝去|死亡|物故者?)[\s\u3000]*[)）】\]］]/
const NOT_A_NAME =
  /^(?:非常勤|定年|パートタイマー|アルバイト|休職|産休|o\.?[bg]|第?\d+期|故|故人|逝去|死亡|退職|退社|男|女|再雇用|再|出向|転籍|契約|嘱託|パート|役員|正|本人|\d+|[a-z]{1,3}|[①-⑳])$/i

/**
 * Takes a cell's name apart at its spaces of any kind; marks, 様 and brackets fall away, and a
 * former name in brackets is kept.
 */
export function readNameText(text: string): NameText {
  const { name, reading: above } = withoutReadingLine(text)
  let plain = name
    .replace(DECEASED, '')
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(MARKS, '')
  let formerFamilyName: string | null = null
  let reading = above
  for (let former = FORMER.exec(plain); former !== null; former = FORMER.exec(plain)) {
    const inside = (former[1] ?? former[2] ?? '').trim()
    const isReading = isKana(inside) && !/旧/.test(former[0])
    if (isReading) reading ??= inside
    if (inside !== '' && !NOT_A_NAME.test(inside) && !isReading) formerFamilyName ??= inside
    plain = `${plain.slice(0, former.index)} ${plain.slice(former.index + former[0].length)}`
    // 山田(佐藤)花子: what stood around the brackets is the name.
    plain = plain.replace(MARKS, '')
  }
  plain = plain.trim().replace(HONORIFIC, '').replace(MARKS, '')
  return { parts: partsOf(plain), formerFamilyName, reading }
}

/** Tells whether a name is marked as that of someone who died: 故 before it, （故人） behind it. */
export function isMarkedDeceased(text: string): boolean {
  return DECEASED.test(text) || DECEASED_BEHIND.test(text)
}

/** A reading in small letters over the name becomes a line of its own in the cell. */
function withoutReadingLine(text: string): { name: string; reading: string | null } {
  const lines = text.split(/[\r\n]+/).map((line) => line.trim())
  const kana = lines.filter((line) => line !== '' && isKana(line))
  const others = lines.filter((line) => line !== '' && !isKana(line))
  return kana.length === 1 && others.length > 0
    ? { name: others.join(' '), reading: kana[0] ?? null }
    : { name: text, reading: null }
}

function partsOf(text: string): string[] {
  const comma = /^([^,，、]+)[,，、]\s*([^,，、]+)$/.exec(text)
  if (comma !== null) return [comma[1] ?? '', comma[2] ?? ''].map((part) => part.trim())
  return text.split(/[\s\u3000\u00a0]+/).filter((part) => part !== '')
}
