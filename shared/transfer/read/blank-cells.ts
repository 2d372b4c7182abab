const ERRORS = /^#(?:N\/A|VALUE!|REF!|NAME\?|NUM!|DIV\/0!|NULL!|SPILL!|CALC!|GETTING_DATA|#+)$/i
const BLANKS = /^(?:[-‐‑‒–—―−ー－_＿.・*＊/／]+|null|nil|n\/a|\(?空白\)?|<null>|なし無し)$/i
const NO_ANSWERS =
  /^(?:なし|無し?|ナシ|ﾅｼ|有り?|あり|不明|未定|未登録|未入力|未確認|未取得|未設定|未回答|未記入|該当なし|不要|非公開|連絡不可|none|no|unknown|tbd|\?+|？+|〃)$/i

/** Tells whether a cell says nothing: empty, a dash, N/A. */
export function isBlankCell(text: string): boolean {
  return text === '' || BLANKS.test(text)
}

/** Tells whether a cell is a formula that failed. */
export function isErrorCell(text: string): boolean {
  return ERRORS.test(text)
}

/** Tells whether a cell of a mail, phone, code or date says that there is none: なし, 不明, 未定. */
export function isNoAnswer(text: string): boolean {
  return isBlankCell(text) || NO_ANSWERS.test(text)
}

/** Tells whether a cell says: the same as above. */
export function isDitto(text: string): boolean {
  return /^(?:〃|″|〟|”|"|々|同上|同左|上同|同じ)$/.test(text)
}
