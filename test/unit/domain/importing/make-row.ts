import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { BLANK_ALUMNUS } from '#shared/domain/alumnus/new-alumnus.ts'
import type { Decisions } from '#shared/domain/importing/decisions.ts'
import type { ImportRow } from '#shared/domain/importing/import-row.ts'
import { planImport } from '#shared/domain/importing/plan.ts'
import type { ImportPlan, PlanContext } from '#shared/domain/importing/plan.ts'
import { applyChange } from '#shared/domain/record/patch.ts'
import { nextId } from '#test/support/make-alumnus.ts'

/** A row of which only the name is known, with what a test says. */
export function makeRow(given: Partial<ImportRow> = {}): ImportRow {
  return {
    line: 2,
    alumnusId: '',
    stintId: '',
    texts: {
      familyName: '佐藤',
      givenName: '花子',
      familyNameKana: 'サトウ',
      givenNameKana: 'ハナコ',
    },
    stint: {},
    contacts: [],
    career: {},
    noteLines: [],
    remarks: [],
    failure: null,
    ...given,
  }
}

export const DECISIONS: Decisions = { mode: 'fill', modes: {}, answers: {} }

export function plan(
  rows: readonly ImportRow[],
  people: readonly Alumnus[] = [],
  decisions: Partial<Decisions> = {},
  context: Partial<PlanContext> = {},
): ImportPlan {
  return planImport(
    rows,
    { ...DECISIONS, ...decisions },
    {
      people: people.filter((person) => person.trashedAt === null && person.erasedAt === null),
      standing: (id) => {
        const person = people.find((one) => one.id === id)
        if (person === undefined) return null
        return person.erasedAt !== null ? 'erased' : person.trashedAt !== null ? 'trash' : 'live'
      },
      leftOut: [],
      newId: nextId,
      today: '2026-11-22',
      companyOf: (entry) => entry.company,
      ...context,
    },
  )
}

/** The people as a plan leaves them. */
export function applied(people: readonly Alumnus[], { changes }: ImportPlan): readonly Alumnus[] {
  const next = new Map(people.map((person) => [person.id, person]))
  for (const change of changes) {
    const id = change.id as Alumnus['id']
    const person = applyChange<Alumnus>(next.get(id) ?? null, change, 'z')
    if (person !== null) next.set(id, { ...BLANK_ALUMNUS, ...person, clocks: {} })
  }
  return [...next.values()]
}
