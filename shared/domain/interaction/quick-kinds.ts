import type { Direction, InteractionKind } from './interaction.ts'

/** What the beginning of a line says about the kind of a touch. */
export interface SpokenKind {
  readonly kind: InteractionKind
  readonly direction: Direction | null
  /** How many characters say it. */
  readonly length: number
  /** The words say more than the kind does and stay in the text: 年賀状, 会食. */
  readonly isKept: boolean
  /** What follows belongs to the same words, so that nothing can be taken off. */
  readonly isOpen: boolean
}

/** Who took the step, and how many characters say it. */
export interface SpokenDirection {
  readonly direction: Direction
  readonly length: number
}

interface Word {
  readonly word: string
  readonly kind: InteractionKind
  readonly direction: Direction | null
  readonly isKept: boolean
}

const words = (
  kind: InteractionKind,
  list: string,
  isKept = false,
  direction: Direction | null = null,
): Word[] =>
  list.split(' ').map((word) => ({ word: word.replaceAll('_', ' '), kind, direction, isKept }))

const WORDS: readonly Word[] = [
  ...words('call', '電話 お電話 電話連絡 でんわ TEL ☎ 📞 phone phone_call call rang'),
  ...words('call', '入電 受電 着信', false, 'fromThem'),
  ...words('call', '架電 called phoned called_him called_her called_them', false, 'fromUs'),
  ...words('call', 'called_us called_me got_a_call call_from_him call_from_her', false, 'fromThem'),
  ...words('call', '留守電 折り返し電話', true),
  ...words('mail', 'メール Eメール eメール mail email e-mail ✉'),
  ...words('mail', 'emailed mailed', false, 'fromUs'),
  ...words('mail', 'mail_from_him mail_from_her email_from_him email_from_her', false, 'fromThem'),
  ...words('meeting', '面談 面会 打合せ 打ち合わせ 打合 meeting met met_with'),
  ...words(
    'meeting',
    '会食 食事 ランチ お茶 飲み会 オンライン面談 Web会議 ウェブ会議 会議 Zoom Teams lunch dinner coffee 会った',
    true,
  ),
  ...words('meeting', '訪問 visited visit', true, 'fromUs'),
  ...words('meeting', '来社 来訪 visited_us', true, 'fromThem'),
  ...words(
    'card',
    'はがき 葉書 ハガキ 手紙 年賀状 年賀 寒中見舞い 寒中見舞 暑中見舞い 暑中見舞',
    true,
  ),
  ...words(
    'card',
    '残暑見舞い 残暑見舞 お礼状 礼状 挨拶状 案内状 招待状 カード letter postcard',
    true,
  ),
  ...words('card', 'new_year_card christmas_card', true),
  ...words('card', '喪中はがき 喪中葉書', true, 'fromThem'),
  ...words('card', 'card'),
  ...words('message', 'メッセージ message'),
  ...words('message', 'texted messaged', false, 'fromUs'),
  ...words(
    'message',
    'LINE ライン チャット Slack Facebook Messenger LinkedIn SMS ショートメール DM chat',
    true,
  ),
  ...words('note', 'メモ 備考 note memo'),
].toSorted((a, b) => b.word.length - a.word.length)

const END = /^(?:$|[\s、。,.:・「『(（!?！？-])/
const MIDDLE = '(?:の?(?:返信|返事|連絡|着信))?'
const THEM = new RegExp(
  `^${MIDDLE}(?:が|も|を)?(?:ありました|あり|有り|あった|来ました|来た|きた|来る|届きました|届いた|届く|到着|受領|受信|受け取った|受け取り|いただいた|いただく|頂いた|頂く|頂戴|もらった|もらう|受けた)`,
)
const US = new RegExp(
  `^(?:${MIDDLE}(?:を|も)?(?:しました|した|する|済み|済|送付|送信|送りました|送った|送る|出しました|出した|出す|かけました|かけた|かける|入れた|返した|投函|発送)|の?返信|の?返事)`,
)
/** After a finished verb a sentence may run on: 電話したが不在. */
const RUNS_ON = /^(?:が|ので|ところ|けど|けれど|とき|際|時|って|のに|後|あと)/
const BY_MEANS_OF = /^(?:にて|で)(?![のもはすしき])/
const FROM_SOMEONE = /^[^\s、。]{1,12}?(?:から|より)の?/
const FROM_WHOM: readonly (readonly [RegExp, Direction])[] = [
  [/^(?:ご?本人|先方|相手|あちら|向こう|むこう)(?:から|より)の?/, 'fromThem'],
  [/^(?:こちら|当方|当社|会社|弊社|人事|私|自分)(?:から|より)の?/, 'fromUs'],
  [/^from (?:him|her|them)\b/i, 'fromThem'],
  [/^to (?:him|her|them)\b/i, 'fromUs'],
]

/** Reads the kind that a text in half width begins with; null where it begins with something else. */
export function kindAt(text: string): SpokenKind | null {
  for (const { word, kind, direction, isKept } of WORDS) {
    if (!startsWithWord(text, word)) continue
    const rest = text.slice(word.length)
    const said = { kind, direction, isKept, length: word.length, isOpen: false }
    if (END.test(rest)) return said
    const means = BY_MEANS_OF.exec(rest)?.[0]
    if (means !== undefined) return { ...said, length: word.length + means.length }
    for (const [form, way] of [
      [THEM, 'fromThem'],
      [US, 'fromUs'],
    ] as const) {
      const tail = form.exec(rest)?.[0]
      if (tail === undefined) continue
      const after = rest.slice(tail.length)
      const isEnd = END.test(after)
      if (!isEnd && !RUNS_ON.test(after)) continue
      const whose = kind === 'meeting' && way === 'fromUs' ? null : way
      return {
        ...said,
        direction: direction ?? whose,
        length: word.length + tail.length,
        isOpen: !isEnd,
      }
    }
  }
  return fromSomeone(text)
}

/** Reads who took the step where a text begins with it: 本人から, こちらから. */
export function directionAt(text: string): SpokenDirection | null {
  for (const [form, direction] of FROM_WHOM) {
    const said = form.exec(text)?.[0]
    if (said === undefined) continue
    const rest = text.slice(said.length)
    if (END.test(rest) || kindAt(rest) !== null) return { direction, length: said.length }
  }
  return null
}

/** 奥様から電話: who it was stays in the text. */
function fromSomeone(text: string): SpokenKind | null {
  const someone = FROM_SOMEONE.exec(text)?.[0]
  if (someone === undefined || directionAt(text) !== null) return null
  const rest = text.slice(someone.length)
  const said = FROM_SOMEONE.test(rest) ? null : kindAt(rest)
  if (said === null) return null
  return { ...said, direction: said.direction ?? 'fromThem', isKept: true, isOpen: true }
}

function startsWithWord(text: string, word: string): boolean {
  const start = text.slice(0, word.length)
  if (/^[A-Z]+$/.test(word) && word !== 'TEL')
    return start === word && !/^[a-z]/i.test(text.slice(word.length))
  if (start.toLowerCase() !== word.toLowerCase()) return false
  return !/[a-z]$/i.test(word) || !/^[a-z]/i.test(text.slice(word.length))
}
