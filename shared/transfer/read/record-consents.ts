import type { Purpose } from '#shared/domain/alumnus/alumnus.ts'
import { parseDayText } from '#shared/japanese/dates-in-text.ts'
import type { Day } from '#shared/lib/dates.ts'

import type { RosterField } from './fields.ts'
import { plainText, type RowReader } from './row-reader.ts'

/** The fields in which a row says what a person allows. */
export const PROMISE_FIELDS = [
  'consent',
  'contactAllowed',
  'invitationConsent',
  'mailConsent',
  'doNotContact',
] as const satisfies readonly RosterField[]
/** One of those. */
export type PromiseField = (typeof PROMISE_FIELDS)[number]

/** A consent with its day, as the row proves it. */
export interface RosterConsent {
  readonly purpose: Purpose
  readonly givenOn: Day
}

/** What a row says of consents and refusals. */
export interface RosterPromises {
  readonly consents: readonly RosterConsent[]
  /** The refusal in the words of the file; null where there is none. */
  readonly doNotContactReason: string | null
  /** The fields whose words say no more than a note can hold. */
  readonly unsettledPromises: readonly PromiseField[]
}

const YES =
  /^(?:[○◯〇◎●✓✔☑レ]|可|可能|有り?|あり|はい|yes|y|ok|true|1|済み?|同意(?:済み?|する|します|あり|有り?)?|承諾(?:済み?)?|許可|許諾|希望(?:する|します|あり)?)$/i
const NO =
  /^(?:[×✕✖xX☓]|不可|否|無し?|なし|いいえ|no|ng|false|拒否|不同意|不要|辞退|停止|同意(?:しない|せず|なし)|希望(?:しない|せず|なし)|未同意)$/i
const REFUSAL =
  /(?:連絡|案内|送付|郵送|電話|メール)(?:は|を|も)?(?:一切)?(?:不可|拒否|禁止|しない|不要|お?断り|ng|希望(?:しない|せず))|(?:連絡|案内)を?(?:控|遠慮|辞退)/i
const NOTED_REFUSAL =
  /(?:連絡|案内|dm)(?:は|を|も)?(?:一切)?(?:不可|拒否|禁止|しない|不要|無用|お?断り|希望(?:しない|せず)|控え)/i
const PURPOSE_WORDS: readonly (readonly [Purpose, RegExp])[] = [
  ['photo', /写真|肖像|sns|広報/i],
  ['jobInformation', /求人|採用|再雇用|復職|カムバック/],
  ['contractWork', /業務委託|委託/],
  ['introduction', /紹介/],
  ['newsletter', /便り|メルマガ|メールマガジン|ニュース|会報|社内報|newsletter|メール|mail/i],
  ['eventInvitation', /案内|イベント|行事|招待|総会|event/i],
  ['contact', /個人情報|名簿|連絡|取り?扱|personal data|privacy|contact|^(?:同意|consent)/i],
]

/** Reads what a row says of consents and refusals; a consent without a day is none yet. */
export function readPromises(row: RowReader, consentOn: Day | null): RosterPromises {
  // In a list that Kizuna wrote the consents are there to be read, not to come back.
  const isOwnList = plainText(row, 'alumnusId') !== null
  const fields = isOwnList ? (['doNotContact'] as const) : PROMISE_FIELDS
  const said = fields.flatMap((field) => {
    const text = plainText(row, field)
    return text === null ? [] : [{ field, text, ...readPromise(text) }]
  })
  // 同意日 belongs to the consent beside it, else to the only thing that was allowed.
  const allowed = said.filter(({ isYes, field }) => isYes && field !== 'doNotContact')
  const main = said.find(({ field }) => field === 'consent')
  const dated = main ?? (allowed.length === 1 ? allowed[0] : undefined)
  const consents: RosterConsent[] = []
  const refusals: string[] = []
  const unsettledPromises: PromiseField[] = []
  const isAllowed = said.some(({ field, isYes }) => field === 'contactAllowed' && isYes)
  for (const promise of said) {
    const { field, text, isYes, isNo, isRefusal, day } = promise
    const givenOn = day ?? (promise === dated ? consentOn : null)
    const purpose = purposeOf(row.heading(field))
    const isNoContact =
      isRefusal ||
      (field === 'doNotContact' && !isNo && text !== '0') ||
      (isNo && (field === 'contactAllowed' || (field === 'invitationConsent' && !isAllowed)))
    if (isNoContact) {
      if (!isOwnList) row.doubt(field, 'do-not-contact', text)
      refusals.push(`${row.heading(field)}: ${text.replace(/\s+/g, ' ')}`)
    } else if (isYes && givenOn !== null && purpose !== null) {
      row.doubt(field, 'consent-wording', text)
      consents.push({ purpose, givenOn })
    } else if (field !== 'doNotContact') {
      if (isYes) row.doubt(field, purpose === null ? 'consent-unclear' : 'consent-undated', text)
      unsettledPromises.push(field)
    }
  }
  if (consentOn !== null && said.length === 0 && !isOwnList) {
    row.doubt('consentOn', 'consent-wording', row.text('consentOn'))
    consents.push({ purpose: purposeOf(row.heading('consentOn')) ?? 'contact', givenOn: consentOn })
  }
  const note = isOwnList ? '' : row.text('note')
  if (refusals.length === 0 && NOTED_REFUSAL.test(note))
    row.doubt('note', 'maybe-do-not-contact', note)
  return {
    consents,
    doNotContactReason: refusals.length === 0 ? null : refusals.join('、'),
    unsettledPromises,
  }
}

function readPromise(text: string): {
  isYes: boolean
  isNo: boolean
  isRefusal: boolean
  day: Day | null
} {
  const plain = text.normalize('NFKC').trim()
  const whole = dayOf(plain)
  if (whole !== null) return { isYes: true, isNo: false, isRefusal: false, day: whole }
  const dated =
    /^(\D{1,8}?)\s*[(（:：]?\s*([RHS]?\d[^()（）]*?)\s*(?:に?(?:同意|承諾)(?:済み?)?)?[)）]?$/i.exec(
      plain,
    )
  const day = dated === null ? null : dayOf(dated[2] ?? '')
  const word = (day === null ? plain : (dated?.[1] ?? '')).replace(/[\s。.]+$/, '')
  return { isYes: YES.test(word), isNo: NO.test(word), isRefusal: REFUSAL.test(plain), day }
}

function dayOf(text: string): Day | null {
  if (!/\d{2}|元年/.test(text)) return null
  const read = parseDayText(text)
  return read.ok && read.value.precision === 'day' ? read.value.day : null
}

function purposeOf(heading: string): Purpose | null {
  return PURPOSE_WORDS.find(([, words]) => words.test(heading))?.[0] ?? null
}
