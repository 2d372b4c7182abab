/** What a letter can have filled in, by the words that stand in the braces. */
export const PLACEHOLDERS = {
  氏名: 'name',
  名前: 'name',
  姓: 'familyName',
  名: 'givenName',
  フリガナ: 'kana',
  会社名: 'company',
  部署: 'department',
  イベント名: 'event',
  日時: 'when',
  場所: 'place',
  URL: 'url',
  返事の期限: 'replyBy',
  差出人: 'sender',
  自社名: 'ownCompany',
  name: 'plainName',
  reading: 'kana',
  company: 'company',
  department: 'department',
  event: 'event',
  when: 'when',
  place: 'place',
  'reply by': 'replyBy',
  sender: 'sender',
  'our company': 'ownCompany',
} as const
/** The words of a placeholder, as they stand in its braces. */
export type Placeholder = keyof typeof PLACEHOLDERS
/** What is filled in for a placeholder. */
export type LetterField = (typeof PLACEHOLDERS)[Placeholder]
/** What is filled in for one person; an empty text leaves nothing there. */
export type LetterValues = Readonly<Record<Exclude<LetterField, 'plainName'>, string>>

/** The placeholders that a Japanese letter is offered, in the order of a letter. */
export const OFFERED_PLACEHOLDERS = [
  '氏名',
  '姓',
  'フリガナ',
  '会社名',
  'イベント名',
  '日時',
  '場所',
  'URL',
  '返事の期限',
  '差出人',
  '自社名',
] as const satisfies readonly Placeholder[]

/** The placeholders that an English letter is offered. */
export const OFFERED_PLACEHOLDERS_EN = [
  'name',
  'company',
  'event',
  'when',
  'place',
  'URL',
  'reply by',
  'sender',
  'our company',
] as const satisfies readonly Placeholder[]

const BRACES = /[{｛]([^{}｛｝\r\n]{1,40})[}｝]/gu
const TITLE = '様'
/** A title that the letter gives by itself, so that none is added. */
const TITLE_FOLLOWS = /^[\s\u3000]*(様|さま|さん|殿|どの|先生|御中|くん|君|ちゃん|氏)/u

/** So few characters beside a placeholder are no sentence but its label: 場所 {場所}. */
const LABEL_CHARACTERS = 10

/**
 * Fills a letter in for one person: the name as it is written, with 様 behind 氏名 and 姓 unless the
 * letter has a title there; what is no placeholder stays as it stands.
 *
 * A line that is nothing but a label and a placeholder goes where there is nothing to fill in.
 */
export function fillLetter(text: string, values: LetterValues): string {
  return text
    .split('\n')
    .filter((line) => {
      const placeholder = labelledPlaceholder(line)
      return placeholder === null || valueOf(placeholder, values) !== ''
    })
    .map((line) => fillLine(line, values))
    .join('\n')
}

function fillLine(line: string, values: LetterValues): string {
  return line.replace(BRACES, (whole, words: string, at: number) => {
    const placeholder = placeholderOf(words)
    if (placeholder === null) return whole
    const field = PLACEHOLDERS[placeholder]
    const value = valueOf(placeholder, values)
    if (value === '' || (field !== 'name' && field !== 'familyName')) return value
    return TITLE_FOLLOWS.test(line.slice(at + whole.length)) ? value : `${value} ${TITLE}`
  })
}

/** The placeholders that stand on lines with their label alone, and nowhere else. */
export function labelledPlaceholders(...texts: readonly string[]): readonly Placeholder[] {
  const lines = texts.flatMap((text) => text.split('\n'))
  const others = usedPlaceholders(...lines.filter((line) => labelledPlaceholder(line) === null))
  return usedPlaceholders(...lines).filter((placeholder) => !others.includes(placeholder))
}

function labelledPlaceholder(line: string): Placeholder | null {
  const found = [...line.matchAll(BRACES)]
  const [first] = found
  if (first === undefined || found.length > 1) return null
  const rest = line.replace(BRACES, '').replace(/[\s\p{P}]/gu, '')
  return rest.length > LABEL_CHARACTERS ? null : placeholderOf(first[1] ?? '')
}

/** The words in braces that nothing is filled in for, each once, as they are written. */
export function unknownPlaceholders(...texts: readonly string[]): readonly string[] {
  const found = texts.flatMap((text) => [...text.matchAll(BRACES)])
  const unknown = found.flatMap(([whole, words = '']) => (placeholderOf(words) ? [] : [whole]))
  return [...new Set(unknown)]
}

/** The placeholders that a letter has, each once. */
export function usedPlaceholders(...texts: readonly string[]): readonly Placeholder[] {
  const used = texts.flatMap((text) =>
    [...text.matchAll(BRACES)].flatMap(([, words = '']) => placeholderOf(words) ?? []),
  )
  return [...new Set(used)]
}

/** Those of the placeholders for which a person has nothing to be filled in. */
export function blankPlaceholders(
  used: readonly Placeholder[],
  values: LetterValues,
): readonly Placeholder[] {
  return used.filter((placeholder) => valueOf(placeholder, values) === '')
}

function valueOf(placeholder: Placeholder, values: LetterValues): string {
  const field = PLACEHOLDERS[placeholder]
  return values[field === 'plainName' ? 'name' : field]
}

function placeholderOf(words: string): Placeholder | null {
  const plain = words.normalize('NFKC').trim().toLowerCase()
  return KEYS.get(plain) ?? null
}

const KEYS: ReadonlyMap<string, Placeholder> = new Map(
  (Object.keys(PLACEHOLDERS) as Placeholder[]).map((key) => [key.toLowerCase(), key]),
)
