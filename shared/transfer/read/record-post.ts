import { gradeRank } from '#shared/domain/programme/grades.ts'

/** A department and a grade that stood in one cell. */
export interface Post {
  readonly department: string | null
  readonly grade: string | null
  readonly isDoubtful: boolean
}

const NO_TABLE: ReadonlyMap<string, number> = new Map()
const GRADE_WORDS =
  /^(?:代表)?(?:副|準|上級|上席|主席|首席|統括|総括|担当|専任|専門|執行役員)?(?:社長|会長|取締役|監査役|執行役員?|本部長|事業部長|部長|次長|課長|係長|室長|所長|店長|支店長|支社長|工場長|局長|科長|班長|組長|職長|主任|主査|主事|主幹|参事|理事|技師長|技監|顧問|相談役|嘱託|フェロー|センター長|グループ長|グループリーダー|チーム長|チームリーダー|ユニット長|サブリーダー|リーダー|チーフ|マネー?ジャー|ディレクター|スーパーバイザー|アシスタント)(?:代理|補佐|心得|待遇|格|級|付)?$/
const DEPARTMENT_END =
  /(?:部|課|係|室|局|科|班|組|店|所|署|社|支社|支店|本部|工場|センター|グループ|チーム|ユニット|セクション|ライン|事業|担当室|dept\.?|team|group|division)$/i
const SEPARATORS = /\s*[/／・,、|｜]\s*|[\s\u3000]+/

/** Parts 営業部 課長, 製造部・主任 and 総務部／係長; what is no grade for sure stays the department. */
export function splitPost(text: string): Post {
  const bracket = /^(.+?)\s*[(（【[［]([^()（）]+)[)）】\]］]$/.exec(text)
  if (bracket !== null && isGrade(bracket[2] ?? '')) {
    return { department: bracket[1] ?? null, grade: bracket[2] ?? null, isDoubtful: false }
  }
  if (isGrade(text)) return { department: null, grade: text, isDoubtful: false }
  const parts = text.split(SEPARATORS).filter((part) => part !== '')
  const last = parts.at(-1) ?? ''
  if (parts.length > 1 && isGrade(last)) {
    const department = text.slice(0, text.lastIndexOf(last)).replace(/[\s\u3000/／・,、|｜]+$/, '')
    return { department, grade: last, isDoubtful: false }
  }
  if (parts.length > 1)
    return { department: text, grade: null, isDoubtful: !DEPARTMENT_END.test(last) }
  return splitWhole(text)
}

/** 営業部課長 and 営業部長: nothing parts them but what the words mean. */
function splitWhole(text: string): Post {
  const chars = Array.from(text)
  for (let at = chars.length - 2; at > 0; at--) {
    const department = chars.slice(0, at).join('')
    const grade = chars.slice(at).join('')
    if (DEPARTMENT_END.test(department) && isGrade(grade)) {
      return { department, grade, isDoubtful: false }
    }
  }
  const head = /^(.+)(本部|事業部|部|課|係|室|支店|工場|店|所|グループ|センター)長$/.exec(text)
  if (head !== null) {
    return { department: `${head[1]}${head[2]}`, grade: `${head[2]}長`, isDoubtful: true }
  }
  return { department: text, grade: null, isDoubtful: !DEPARTMENT_END.test(text) }
}

function isGrade(word: string): boolean {
  return gradeRank(word, NO_TABLE) !== null || GRADE_WORDS.test(word.normalize('NFKC').trim())
}
