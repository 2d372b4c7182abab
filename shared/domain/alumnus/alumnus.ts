import type { Element, PartialDay, RecordBase } from '#shared/domain/record/record.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

/** 雇用形態. */
export const EMPLOYMENT_TYPES = [
  'regular',
  'contract',
  'partTime',
  'dispatched',
  'officer',
] as const
/** 正社員, 契約, パート, 派遣, 役員. */
export type EmploymentType = (typeof EMPLOYMENT_TYPES)[number]

/** 退職区分. */
export const LEAVING_KINDS = [
  'ownChoice',
  'companyDecision',
  'contractEnd',
  'retirementAge',
  'disciplinary',
  'other',
] as const
/** 自己都合, 会社都合, 契約満了, 定年, 懲戒解雇, その他. */
export type LeavingKind = (typeof LEAVING_KINDS)[number]

/** キャリア, 進学・留学, 独立・起業, 家庭の事情, 転居, 会社の事情, 一身上の都合, その他. */
export const REASON_GROUPS = [
  'career',
  'study',
  'ownBusiness',
  'family',
  'relocation',
  'company',
  'personal',
  'other',
] as const
/** What kind of reason somebody left for (退職理由の区分); there is none of health. */
export type ReasonGroup = (typeof REASON_GROUPS)[number]

/** 円満, 普通, 要配慮. */
export const LEAVING_TONES = ['good', 'neutral', 'careful'] as const
/** How the parting was. */
export type LeavingTone = (typeof LEAVING_TONES)[number]

/** One period of employment (在籍), both end days included. */
export interface Stint extends Element<'stint'> {
  readonly employeeNo: string
  readonly joinedOn: Day | null
  /** Null while still employed or unknown. */
  readonly leftOn: Day | null
  readonly lastWorkingDay: Day | null
  readonly employmentType: EmploymentType | null
  readonly leavingKind: LeavingKind | null
  /** The reason in the words of the personnel file. */
  readonly leavingReason: string
  /** Null leaves it to `reasonGroupOf` to tell by the words. */
  readonly reasonGroup: ReasonGroup | null
  readonly leavingTone: LeavingTone | null
}

/** Department and grade from a day on within a stint (異動・役職歴). */
export interface Assignment extends Element<'assignment'> {
  readonly stintId: Id<'stint'>
  /** Null where only the fact is known, not since when. */
  readonly startedOn: Day | null
  readonly department: string
  readonly grade: string
}

/** A period of leave (休職) within a stint, both end days included. */
export interface Leave extends Element<'leave'> {
  readonly stintId: Id<'stint'>
  readonly from: Day
  readonly to: Day
}

/** メール, 電話, 住所, SNS. */
export const CONTACT_KINDS = ['email', 'phone', 'address', 'sns'] as const
/** What a contact point is. */
export type ContactKind = (typeof CONTACT_KINDS)[number]

/** 個人, 勤務先, 実家, その他. */
export const CONTACT_PLACES = ['private', 'work', 'parents', 'other'] as const
/** Whose place a contact point leads to. */
export type ContactPlace = (typeof CONTACT_PLACES)[number]

/** 有効, 返戻(宛所不明), 不通. */
export const CONTACT_STATUSES = ['ok', 'returned', 'dead'] as const
/** Whether a contact point still reaches the person. */
export type ContactStatus = (typeof CONTACT_STATUSES)[number]

/** A way to reach a person (連絡先). */
export interface ContactPoint extends Element<'contactPoint'> {
  readonly kind: ContactKind
  readonly place: ContactPlace
  /** The mail address in lower case, the phone as digits, the address in one line, the account. */
  readonly value: string
  /** `123-4567`; empty but for addresses. */
  readonly postalCode: string
  /** Building and room; empty but for addresses. */
  readonly building: string
  readonly isPreferred: boolean
  readonly status: ContactStatus
  readonly statusOn: Day | null
}

/** A post held after leaving (現職・経歴). */
export interface CareerEntry extends Element<'careerEntry'> {
  readonly organisationId: Id<'organisation'> | null
  readonly company: string
  readonly title: string
  readonly industry: string
  readonly startedOn: PartialDay | null
  /** Null for a post held now. */
  readonly endedOn: PartialDay | null
  readonly asOf: Day | null
}

/** A skill, and whether it was gained after leaving. */
export interface Skill extends Element<'skill'> {
  readonly name: string
  readonly isGainedAfterLeaving: boolean
  readonly asOf: Day | null
}

/** A tag; two tags are the same when their names are. */
export interface Tag extends Element<'tag'> {
  readonly name: string
}

/** A matter that this person can be asked about (聞けること). */
export interface Topic extends Element<'topic'> {
  readonly name: string
}

/** 元上司, 同僚, 元部下, その他. */
export const COLLEAGUE_RELATIONS = ['boss', 'peer', 'junior', 'other'] as const
/** What a member of staff was to the person. */
export type ColleagueRelation = (typeof COLLEAGUE_RELATIONS)[number]

/** A member of staff who knows the person (社内の知り合い). */
export interface Colleague extends Element<'colleague'> {
  readonly staffId: Id<'staff'>
  readonly relation: ColleagueRelation
}

/** 利用目的. */
export const PURPOSES = [
  'contact',
  'newsletter',
  'eventInvitation',
  'jobInformation',
  'contractWork',
  'introduction',
  'photo',
] as const
/** 名簿・連絡, お便り, イベント案内, 求人案内, 業務委託, 紹介・引き合わせ, 写真掲載. */
export type Purpose = (typeof PURPOSES)[number]

/** 書面, メール, 口頭, ウェブフォーム, その他. */
export const CONSENT_METHODS = ['paper', 'mail', 'oral', 'form', 'other'] as const
/** How a consent was given. */
export type ConsentMethod = (typeof CONSENT_METHODS)[number]

/** A consent to one purpose, kept with its proof; withdrawn, not removed. */
export interface Consent extends Element<'consent'> {
  readonly purpose: Purpose
  readonly givenOn: Day
  readonly method: ConsentMethod
  readonly wordingVersion: string
  readonly withdrawnOn: Day | null
}

/** 希望する, 条件次第, 希望しない, 未確認. */
export const REHIRE_INTERESTS = ['yes', 'maybe', 'no', 'unknown'] as const
/** Whether the person would come back. */
export type RehireInterest = (typeof REHIRE_INTERESTS)[number]

/** What a person wished for coming back on a day (復帰希望). */
export interface Wish extends Element<'wish'> {
  readonly asOf: Day
  readonly interest: RehireInterest
  readonly role: string
  readonly place: string
  readonly hours: string
  readonly earliestOn: PartialDay | null
  readonly note: string
}

/** A decision on taking part against what the rule says (例外承認). */
export interface Override extends Element<'override'> {
  readonly isIn: boolean
  readonly reason: string
  readonly approverId: Id<'staff'> | null
  readonly decidedOn: Day
  /** Set once the exception no longer holds. */
  readonly endedOn: Day | null
}

/** A person who left, in the programme's view, with all that is theirs alone. */
export interface Alumnus extends RecordBase<'alumnus'> {
  readonly familyName: string
  readonly givenName: string
  /** Full-width katakana. */
  readonly familyNameKana: string
  /** Full-width katakana. */
  readonly givenNameKana: string
  readonly familyNameRomaji: string
  readonly givenNameRomaji: string
  readonly formerFamilyName: string
  readonly formerFamilyNameKana: string
  readonly preferredName: string
  /** Optional and never a criterion. */
  readonly birthOn: Day | null
  readonly stints: readonly Stint[]
  readonly assignments: readonly Assignment[]
  readonly leaves: readonly Leave[]
  readonly contactPoints: readonly ContactPoint[]
  readonly careerEntries: readonly CareerEntry[]
  readonly skills: readonly Skill[]
  readonly tags: readonly Tag[]
  readonly topics: readonly Topic[]
  readonly colleagues: readonly Colleague[]
  readonly consents: readonly Consent[]
  readonly wishes: readonly Wish[]
  readonly overrides: readonly Override[]
  readonly isDoNotContact: boolean
  readonly doNotContactReason: string
  readonly isDeceased: boolean
  readonly deceasedOn: Day | null
  readonly mourningUntil: Day | null
  readonly relationshipOwnerId: Id<'staff'> | null
  /** Days after which the person counts as not heard from; null takes the programme's. */
  readonly cadenceDays: number | null
  readonly note: string
  /** When the person signed a non-disclosure agreement (秘密保持契約); null where none is known. */
  readonly ndaSignedOn: Day | null
  /** What was said at leaving, for the personnel department alone. */
  readonly exitNote: string
}
