import type { Wish } from '#shared/domain/alumnus/alumnus.ts'
import { BLANK_VACANCY } from '#shared/domain/rehire/new-rehiring.ts'
import type { FairnessReview } from '#shared/domain/rehire/rehire-case.ts'
import type { Vacancy } from '#shared/domain/rehire/vacancy.ts'
import { makeAlumnus, nextId } from '#test/support/make-alumnus.ts'

/** A review that lacks nothing but the approval, with what a test says. */
export function makeReview(given: Partial<FairnessReview> = {}): FairnessReview {
  return {
    id: nextId('fairnessReview'),
    reviewedOn: '2026-10-01',
    grade: '課長',
    headcount: 4,
    bandLowYen: 6_000_000,
    bandHighYen: 7_000_000,
    offeredYen: 6_500_000,
    reason: '他社での経験を評価しました。',
    approverId: nextId('staff'),
    approvedOn: null,
    ...given,
  }
}

/** A post in sales that is recruited for, with what a test says. */
export function makeVacancy(given: Partial<Vacancy> = {}): Vacancy {
  const { trashedAt, erasedAt, isSample, clocks } = makeAlumnus()
  return {
    id: nextId('vacancy'),
    trashedAt,
    erasedAt,
    isSample,
    clocks,
    mergedIntoId: null,
    ...BLANK_VACANCY,
    title: '法人営業',
    openedOn: '2026-04-01',
    ...given,
  }
}

/** What somebody wished in spring, with what a test says. */
export function makeWish(given: Partial<Wish> = {}): Wish {
  return {
    id: nextId('wish'),
    asOf: '2026-03-10',
    interest: 'yes',
    role: '',
    place: '',
    hours: '',
    earliestOn: null,
    note: '',
    ...given,
  }
}
