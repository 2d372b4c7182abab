import type { DataContext, Done } from '#renderer/data/context.ts'
import { casesUnder, refuseUnderCase } from '#renderer/data/programme/policy-cases.ts'
import { creation, restoring, trashing } from '#shared/domain/act/changes.ts'
import { diffRecord, isSame } from '#shared/domain/record/patch.ts'
import { isLive } from '#shared/domain/record/record.ts'
import { BLANK_POLICY } from '#shared/domain/rehire/new-rehiring.ts'
import type { RehirePolicyFields } from '#shared/domain/rehire/new-rehiring.ts'
import { isAnnounced, policyInForce } from '#shared/domain/rehire/policy-in-force.ts'
import {
  changedTerms,
  newestFirst,
  POLICY_TERMS,
  termsOf,
} from '#shared/domain/rehire/policy-versions.ts'
import type { PolicyTerm } from '#shared/domain/rehire/policy-versions.ts'
import type { Announcement, RehirePolicy } from '#shared/domain/rehire/rehire-policy.ts'
import { AppError } from '#shared/lib/errors.ts'
import type { Id } from '#shared/lib/ids.ts'
import { overlay } from '#shared/lib/overlay.ts'

/** One version of the rehire policy as it stands today. */
export interface PolicyVersion {
  readonly policy: RehirePolicy
  readonly isInForce: boolean
  readonly isAnnounced: boolean
  /** How many cases were opened under it; such a version stays as it is. */
  readonly caseCount: number
  /** In what it differs from the version before; null for the first. */
  readonly changed: readonly PolicyTerm[] | null
}

/** What can be written of a version; the day it begins is always needed. */
export type PolicyDraft = Partial<Omit<RehirePolicyFields, 'kind' | 'announcements'>> &
  Pick<RehirePolicyFields, 'from'>
/** What can be written of an announcement. */
export type AnnouncementFields = Omit<Announcement, 'id'>

/** Queries and commands about the versions of the rehire policy (再雇用規程). */
export interface PoliciesGroup {
  /** The newest first. */
  readonly list: () => Promise<readonly PolicyVersion[]>
  /**
   * Makes a version, or changes one. Throws `policies.stored-by-case` where a case was opened under
   * it and its terms would change.
   */
  readonly save: (id: Id<'programme'> | null, fields: PolicyDraft) => Promise<Done>
  /** Makes a version with the terms of the one in force, or of the newest where none is yet. */
  readonly makeNext: (fields: Pick<RehirePolicyFields, 'name' | 'from'>) => Promise<Done>
  /** Throws `policies.stored-by-case` where a case was opened under it. */
  readonly trash: (id: Id<'programme'>) => Promise<Done>
  readonly inTrash: () => Promise<readonly RehirePolicy[]>
  readonly restore: (id: Id<'programme'>) => Promise<Done>
  readonly saveAnnouncement: (
    policyId: Id<'programme'>,
    id: Id<'announcement'> | null,
    fields: AnnouncementFields,
  ) => Promise<Done>
  readonly removeAnnouncement: (policyId: Id<'programme'>, id: Id<'announcement'>) => Promise<Done>
}

/** Opens the group. */
export function policiesGroup(context: DataContext): PoliciesGroup {
  const { book, writer } = context
  const stored = (): readonly RehirePolicy[] =>
    [...book.all('programme').values()].filter((one) => one.kind === 'rehirePolicy')
  const all = (): readonly RehirePolicy[] => stored().filter(isLive)
  const find = (id: string): RehirePolicy => {
    const policy = book.get('programme', id)
    if (policy?.kind !== 'rehirePolicy' || !isLive(policy)) throw new AppError('record.not-found')
    return policy
  }
  const create = (fields: PolicyDraft): Promise<Done> => {
    const made = overlay(BLANK_POLICY, fields)
    return context.write({ key: 'acts.policies.create', facts: {} }, [
      creation('programme', writer.newId('programme'), made),
    ])
  }
  const write = (
    label: string,
    policy: RehirePolicy,
    next: Partial<RehirePolicyFields>,
  ): Promise<Done> => {
    const change = diffRecord('programme', policy, next)
    return context.write({ key: label, facts: {} }, change === null ? [] : [change])
  }
  return {
    async list() {
      const today = context.today()
      const inForce = policyInForce(all(), today)
      const versions = newestFirst(all())
      return versions.map((policy, index): PolicyVersion => {
        const before = versions[index + 1]
        return {
          policy,
          isInForce: policy.id === inForce?.id,
          isAnnounced: isAnnounced(policy, today),
          caseCount: casesUnder(book, policy.id),
          changed: before === undefined ? null : changedTerms(policy, before),
        }
      })
    },
    async save(id, fields) {
      if (id === null) return create(fields)
      const policy = find(id)
      const changes = POLICY_TERMS.some(
        (term) => fields[term] !== undefined && !isSame(fields[term], policy[term]),
      )
      if (changes) refuseUnderCase(book, id)
      return write('acts.policies.edit', policy, fields)
    },
    async makeNext(fields) {
      const copied = policyInForce(all(), context.today()) ?? newestFirst(all())[0]
      return create(copied === undefined ? fields : overlay(termsOf(copied), fields))
    },
    async trash(id) {
      const policy = find(id)
      refuseUnderCase(book, id)
      const label = { key: 'acts.policies.trash', facts: {} }
      return context.write(label, [trashing('programme', policy, context.now())])
    },
    inTrash: async () => newestFirst(stored().filter(isTrashed)),
    async restore(id) {
      const policy = stored().find((one) => one.id === id && isTrashed(one))
      if (policy === undefined) throw new AppError('record.not-found')
      const label = { key: 'acts.policies.restore', facts: {} }
      return context.write(label, [restoring('programme', policy)])
    },
    async saveAnnouncement(policyId, id, fields) {
      const policy = find(policyId)
      const one: Announcement = { id: id ?? writer.newId('announcement'), ...fields }
      const others = policy.announcements.filter((other) => other.id !== id)
      if (id !== null && others.length === policy.announcements.length) {
        throw new AppError('record.not-found')
      }
      return write('acts.policies.announce', policy, { announcements: [...others, one] })
    },
    async removeAnnouncement(policyId, id) {
      const policy = find(policyId)
      const announcements = policy.announcements.filter((one) => one.id !== id)
      return write('acts.policies.unannounce', policy, { announcements })
    },
  }
}

function isTrashed({ trashedAt, erasedAt, mergedIntoId }: RehirePolicy): boolean {
  return trashedAt !== null && erasedAt === null && mergedIntoId === null
}
