import { expect, test } from 'vitest'

import type { Company } from '#shared/domain/organisation/organisation.ts'
import { confidentialityWarnings, knownCompanies } from '#shared/domain/sending/confidentiality.ts'
import { makeAlumnus, makeCareerEntry, nextId } from '#test/support/make-alumnus.ts'

function makeCompany(given: Partial<Company>): Company {
  const { scope, trashedAt, erasedAt, isSample, clocks } = makeAlumnus()
  return {
    id: nextId('organisation'),
    scope,
    trashedAt,
    erasedAt,
    isSample,
    clocks,
    mergedIntoId: null,
    kind: 'company',
    name: '株式会社青空製作所',
    isCompetitor: true,
    ndaSignedOn: null,
    ...given,
  }
}

const worksAt = (company: string, given: Parameters<typeof makeCareerEntry>[0] = {}) =>
  makeAlumnus({
    ndaSignedOn: '2024-04-01',
    careerEntries: [makeCareerEntry({ company, ...given })],
  })

test('a competitor is known by its folded name or by its id', () => {
  const company = makeCompany({})
  const known = knownCompanies([company])

  expect(confidentialityWarnings(worksAt('青空製作所'), known)).toEqual(['competitor'])
  expect(confidentialityWarnings(worksAt('（株）青空製作所'), known)).toEqual(['competitor'])
  const byId = worksAt('旧い名', { organisationId: company.id })
  expect(confidentialityWarnings(byId, known)).toEqual(['competitor'])
  expect(confidentialityWarnings(worksAt('青空製作所西日本'), known)).toEqual([])
})

test('a post that has ended, and a company in the trash, warn of nothing', () => {
  const known = knownCompanies([makeCompany({})])
  const trashed = knownCompanies([makeCompany({ trashedAt: '2026-01-01T00:00:00.000Z' })])

  expect(confidentialityWarnings(worksAt('青空製作所', { endedOn: '2025' }), known)).toEqual([])
  expect(confidentialityWarnings(worksAt('青空製作所'), trashed)).toEqual([])
})

test('an agreement of the person or of a company of today is enough', () => {
  const signed = knownCompanies([makeCompany({ isCompetitor: false, ndaSignedOn: '2025-01-01' })])
  const person = { ...worksAt('青空製作所'), ndaSignedOn: null }
  const former = { ...worksAt('青空製作所', { endedOn: '2025-12' }), ndaSignedOn: null }

  expect(confidentialityWarnings(person, signed)).toEqual([])
  expect(confidentialityWarnings(person, knownCompanies([]))).toEqual(['noNda'])
  expect(confidentialityWarnings(former, signed)).toEqual(['noNda'])
})

test('both warnings stand together, the gravest first, and a post without a company has none', () => {
  const known = knownCompanies([makeCompany({}), makeCompany({ name: '' })])
  const person = { ...worksAt('青空製作所'), ndaSignedOn: null }

  expect(confidentialityWarnings(person, known)).toEqual(['competitor', 'noNda'])
  expect(confidentialityWarnings(worksAt(''), known)).toEqual([])
})
