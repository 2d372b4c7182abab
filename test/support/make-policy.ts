import { BLANK_POLICY } from '#shared/domain/rehire/new-rehiring.ts'
import type { Announcement, RehirePolicy } from '#shared/domain/rehire/rehire-policy.ts'
import { nextId } from '#test/support/make-alumnus.ts'

/** A version of the rehire policy from a day of spring, with what a test says. */
export function makePolicy(given: Partial<RehirePolicy> = {}): RehirePolicy {
  return {
    id: nextId('programme'),
    trashedAt: null,
    erasedAt: null,
    mergedIntoId: null,
    isSample: false,
    clocks: {},
    ...BLANK_POLICY,
    name: '再雇用規程',
    from: '2026-04-01',
    ...given,
  }
}

/** An announcement to everybody inside, with what a test says. */
export function makeAnnouncement(given: Partial<Announcement> = {}): Announcement {
  return {
    id: nextId('announcement'),
    announcedOn: '2026-04-01',
    audience: '全社員',
    medium: 'メール',
    fileName: '',
    scope: 'company',
    ...given,
  }
}
