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

/**
 * Fills a letter in for one person: the name as it is written, with 様 behind 氏名 and 姓 unless the
 * letter has a title there; what is no placeholder stays as it stands.
 */
export function fillLetter(text: string, values: LetterValues): string {
  return text.replace(BRACES, (whole, words: string, at: number) => {
    const placeholder = placeholderOf(words)
    if (placeholder === null) return whole
    const field = PLACEHOLDERS[placeholder]
    if (field === 'plainName') return values.name
    const value = values[field]
    if (value === '' || (field !== 'name' && field !== 'familyName')) return value
    return TITLE_FOLLOWS.test(text.slice(at + whole.length)) ? value : `${value} ${TITLE}`
  })
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
  return used.filter((placeholder) => {
    const field = PLACEHOLDERS[placeholder]
    return values[field === 'plainName' ? 'name' : field] === ''
  })
}

function placeholderOf(words: string): Placeholder | null {
  const plain = words.normalize('NFKC').trim().toLowerCase()
  return KEYS.get(plain) ?? null
}

const KEYS: ReadonlyMap<string, Placeholder> = new Map(
  (Object.keys(PLACEHOLDERS) as Placeholder[]).map((key) => [key.toLowerCase(), key]),
)
