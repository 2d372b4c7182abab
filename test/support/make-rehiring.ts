import { BLANK_CASE } from '#shared/domain/rehire/new-rehiring.ts'
import type { FairnessReview, RehireCase } from '#shared/domain/rehire/rehire-case.ts'
import { makeAlumnus, nextId } from '#test/support/make-alumnus.ts'

/** A case of a person, opened in spring, with what a test says. */
export function makeCase(given: Partial<RehireCase> = {}): RehireCase {
  const { trashedAt, erasedAt, isSample, clocks } = makeAlumnus()
  return {
    id: nextId('case'),
    trashedAt,
    erasedAt,
    isSample,
    clocks,
    mergedIntoId: null,
    ...BLANK_CASE,
    personId: null,
    openedOn: '2026-04-01',
    ...given,
  }
}

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
