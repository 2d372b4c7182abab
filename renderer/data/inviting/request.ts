import type { WarnedCounts } from '#renderer/data/confidentiality.ts'
import type { LackingCharacter, OutReason } from '#renderer/data/exporting/request.ts'
import type { NamedPerson } from '#renderer/data/named-people.ts'
import type { AlumniQuery } from '#shared/domain/alumnus/query.ts'
import type { Placeholder } from '#shared/domain/letter/fill.ts'
import type { Language } from '#shared/ipc/contract.ts'
import type { Id } from '#shared/lib/ids.ts'
import type { Replacement } from '#shared/transfer/write/cp932-replacements.ts'

/** Excel and CSV for a mail merge (差し込み印刷), and mail drafts. */
export const INVITE_FORMATS = ['xlsx', 'csv-utf8', 'csv-cp932', 'eml'] as const
/** In what form invitations go out. */
export type InviteFormat = (typeof INVITE_FORMATS)[number]

/** Who is to be invited: chosen people, those of a query or group, or whoever is on the event's list. */
export type InviteSource =
  | { readonly kind: 'people'; readonly ids: readonly Id<'alumnus'>[] }
  | { readonly kind: 'query'; readonly query: AlumniQuery }
  | { readonly kind: 'group'; readonly groupId: Id<'interestGroup'> }
  | { readonly kind: 'listed' }

/** Everything that was chosen for an invitation. */
export interface InviteRequest {
  readonly eventId: Id<'event'>
  readonly source: InviteSource
  readonly subject: string
  readonly body: string
  readonly format: InviteFormat
  /** How a merged letter reaches people; drafts are mails. */
  readonly channel: 'email' | 'postal'
  /** True sends the event along as a calendar's file with each draft. */
  readonly hasCalendar: boolean
  /** True takes in people without a consent; the ledger keeps how many. */
  readonly allowsNoConsent: boolean
  /** True takes in those who were invited before and have not answered yes or no. */
  readonly isAgain: boolean
  /** To whom it goes, for the ledger. */
  readonly recipient: string
  readonly language: Language
  readonly replacement: Replacement
}

/** Why somebody gets no invitation; the first is not to be asked twice. */
export type InviteReason = OutReason | 'alreadyInvited' | 'alreadyReplied'

/** A person who gets none, and every reason why. */
export type NotInvited = NamedPerson<InviteReason>

/** One person's invitation as it will go out. */
export interface InvitePreview {
  readonly id: Id<'alumnus'>
  readonly name: string
  /** The mail or postal address. */
  readonly to: string
  readonly subject: string
  readonly body: string
}

/** What would go out, told before it does. */
export interface InviteCheck {
  readonly total: number
  readonly included: number
  /** How many of `included` gave no consent. */
  readonly takenIn: number
  /** By the gravest reason. */
  readonly leftOut: readonly { readonly reason: InviteReason; readonly count: number }[]
  readonly leftOutTotal: number
  /** How many are left out for nothing but a missing consent, or taken in without one. */
  readonly withoutConsent: number
  /** How many were invited before and have not answered. */
  readonly invitedBefore: number
  /** Staff among them, who are asked within the company. */
  readonly staff: number
  /** Words in braces that nothing is filled in for; while there are any nothing is made. */
  readonly unknown: readonly string[]
  /** Placeholders that stay empty, and for how many; a line that holds nothing else is left out. */
  readonly blank: readonly {
    readonly placeholder: Placeholder
    readonly count: number
    readonly isLineDropped: boolean
  }[]
  readonly preview: readonly InvitePreview[]
  /** How many of `included` it is warned of for confidentiality; they are invited all the same. */
  readonly warned: WarnedCounts
  readonly lacking: readonly LackingCharacter[]
}

/** What was made, not yet written down: `ticket` does that once it is truly saved. */
export interface MadeInvitations {
  readonly bytes: Uint8Array
  /** The ending of the file's name. */
  readonly ending: 'xlsx' | 'csv' | 'eml' | 'zip'
  readonly count: number
  readonly ticket: string
}
