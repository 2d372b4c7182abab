import type { Alumnus, ContactKind, Purpose } from '#shared/domain/alumnus/alumnus.ts'
import { hasComeBack } from '#shared/domain/alumnus/latest.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

import { consentState } from './consent.ts'
import { chooseContactPoint } from './contact-point.ts'

/** メール, 郵便, 電話, 名簿. */
export const SENDING_CHANNELS = ['email', 'postal', 'phone', 'list'] as const
/** By what way people are to be reached; a list reaches nobody by itself. */
export type SendingChannel = (typeof SENDING_CHANNELS)[number]

/** What goes out is for: one of the purposes consented to, or work on the data inside the company. */
export type SendingPurpose = Purpose | 'internal'

/** Why a person is left out, gravest first. */
export const LEFT_OUT_REASONS = [
  'deceased',
  'doNotContact',
  'cameBack',
  'mourning',
  'noConsent',
  'addressReturned',
  'noAddress',
] as const
/** 逝去, 連絡不可, 復帰して在職中, 喪中, 同意なし, 返戻・不通, 宛先なし. */
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number]

/** What is to be sent, how, and when. */
export interface SendingRequest {
  readonly purpose: SendingPurpose
  readonly channel: SendingChannel
  readonly today: Day
  /** True takes in people without a consent; the ledger keeps how many. */
  readonly allow: { readonly noConsent: boolean }
  /** True for a greeting (年賀状), which a house in mourning is spared. */
  readonly isGreeting?: boolean
}

/** A person who gets nothing, and every reason why. */
export interface LeftOut {
  readonly id: Id<'alumnus'>
  readonly reasons: readonly LeftOutReason[]
}

/** Who gets what goes out, in the order given, and who does not. */
export interface Recipients {
  readonly included: readonly Alumnus[]
  readonly leftOut: readonly LeftOut[]
  /** Those of `included` who gave no consent. */
  readonly takenIn: readonly Id<'alumnus'>[]
  /** For the ledger: `included`, `takenIn.noConsent`, and `leftOut.<reason>` by the gravest reason. */
  readonly counts: Readonly<Record<string, number>>
}

const CONTACT_KIND: Readonly<Record<SendingChannel, ContactKind | null>> = {
  email: 'email',
  postal: 'address',
  phone: 'phone',
  list: null,
}

/**
 * Tells whether a missing consent can't be passed over: circulars by e-mail need an opt-in
 * (特定電子メール法 3条).
 */
export function isConsentBinding({
  purpose,
  channel,
}: Pick<SendingRequest, 'purpose' | 'channel'>): boolean {
  return purpose === 'newsletter' && channel === 'email'
}

/**
 * Parts people into those who get what goes out and those who do not.
 *
 * A list for work inside the company reaches nobody, so it leaves nobody out.
 */
export function splitRecipients(people: readonly Alumnus[], request: SendingRequest): Recipients {
  const included: Alumnus[] = []
  const leftOut: LeftOut[] = []
  const takenIn: Id<'alumnus'>[] = []
  const counts: Record<string, number> = {}
  const count = (key: string): void => {
    counts[key] = (counts[key] ?? 0) + 1
  }
  const isAllowed = request.allow.noConsent && !isConsentBinding(request)

  for (const person of people) {
    const reasons = reasonsAgainst(person, request)
    const [gravest] = reasons
    if (gravest === undefined) {
      included.push(person)
      count('included')
    } else if (isAllowed && reasons.every((reason) => reason === 'noConsent')) {
      included.push(person)
      takenIn.push(person.id)
      count('included')
      count('takenIn.noConsent')
    } else {
      leftOut.push({ id: person.id, reasons })
      count(`leftOut.${gravest}`)
    }
  }
  return { included, leftOut, takenIn, counts }
}

/** Names every reason why a person gets nothing, gravest first; empty for one who may be written to. */
export function reasonsAgainst(
  person: Alumnus,
  { purpose, channel, today, isGreeting = false }: SendingRequest,
): readonly LeftOutReason[] {
  if (purpose === 'internal' && channel === 'list') return []
  const kind = CONTACT_KIND[channel]
  const isMourning = person.mourningUntil !== null && person.mourningUntil >= today
  const lacksConsent = purpose !== 'internal' && consentState(person, purpose, today) !== 'given'
  const lacksPoint = kind !== null && chooseContactPoint(person, kind) === null
  const hadPoint = person.contactPoints.some(
    (point) => point.kind === kind && point.status !== 'ok' && point.value.trim() !== '',
  )
  const holds: Readonly<Record<LeftOutReason, boolean>> = {
    deceased: person.isDeceased || person.deceasedOn !== null,
    doNotContact: person.isDoNotContact,
    // One of the staff again is told as such; what goes to alumni is not meant for her.
    cameBack: purpose !== 'internal' && hasComeBack(person, today),
    mourning: isGreeting && isMourning,
    noConsent: lacksConsent,
    addressReturned: lacksPoint && hadPoint,
    noAddress: lacksPoint && !hadPoint,
  }
  return LEFT_OUT_REASONS.filter((reason) => holds[reason])
}
