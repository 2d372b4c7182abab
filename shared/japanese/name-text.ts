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
const HONORIFIC = /(?:様|(?<=[\u3400-\u9fff々])さん|[\s\u3000]+(?:さん|氏|殿|君|先生|mr\.?|ms\.?|mrs\.?))$/i
const MARKS = /^[\s\u3000※★☆●○◎◆◇■□▲△▼▽*＊・]+|[\s\u3000※★☆●○◎◆◇■□▲△▼▽*＊]+$/g
const NOT_A_NAME =
  /^(?:故|故人|逝去|死亡|退職|退社|男|女|再雇用|再|出向|転籍|契約|嘱託|パート|役員|正|本人|\d+|[a-z]{1,3}|[①-⑳])$/i

/**
 * Takes a cell's name apart at its spaces of any kind; marks, 様 and brackets fall away, and a
 * former name in brackets is kept.
 */
export function readNameText(text: string): NameText {
  let plain = text
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(MARKS, '')
  let formerFamilyName: string | null = null
  let reading: string | null = null
  const former = FORMER.exec(plain)
  if (former !== null) {
    const inside = (former[1] ?? former[2] ?? '').trim()
    const isReading = isKana(inside) && !/旧/.test(former[0])
    if (isReading) reading = inside
    if (inside !== '' && !NOT_A_NAME.test(inside) && !isReading) formerFamilyName = inside
    plain = `${plain.slice(0, former.index)} ${plain.slice(former.index + former[0].length)}`
    // 山田(佐藤)花子: what stood around the brackets is the name.
    plain = plain.replace(MARKS, '')
  }
  plain = plain.trim().replace(HONORIFIC, '').replace(MARKS, '')
  return { parts: partsOf(plain), formerFamilyName, reading }
}

function partsOf(text: string): string[] {
  const comma = /^([^,，、]+)[,，、]\s*([^,，、]+)$/.exec(text)
  if (comma !== null) return [comma[1] ?? '', comma[2] ?? ''].map((part) => part.trim())
  return text.split(/[\s\u3000\u00a0]+/).filter((part) => part !== '')
}
