import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import type { Interaction } from '#shared/domain/interaction/interaction.ts'
import type { LedgerEntry } from '#shared/domain/ledger/ledger-entry.ts'
import { makeAlumnus, nextId } from '#test/support/make-alumnus.ts'

/** A call that one person took part in, with what a test says. */
export function makeInteraction(person: Alumnus, given: Partial<Interaction> = {}): Interaction {
  const { scope, trashedAt, erasedAt, isSample, clocks } = person
  return {
    id: nextId('interaction'),
    scope,
    trashedAt,
    erasedAt,
    isSample,
    clocks,
    mergedIntoId: null,
    kind: 'call',
    happenedOn: '2026-04-01',
    direction: 'fromUs',
    participants: [
      { id: nextId('participant'), personId: person.id, role: 'main', consentedOn: null },
    ],
    text: '',
    nextStep: '',
    nextStepDueOn: null,
    nextStepDoneOn: null,
    companyGain: '',
    alumnusGain: '',
    outcome: '',
    gatheringId: null,
    caseId: null,
    ...given,
  }
}

/** An export of names and addresses that names nobody yet, with what a test says. */
export function makeLedgerEntry(given: Partial<LedgerEntry> = {}): LedgerEntry {
  const { scope, trashedAt, erasedAt, isSample, clocks } = makeAlumnus()
  return {
    id: nextId('ledgerEntry'),
    scope,
    trashedAt,
    erasedAt,
    isSample,
    clocks,
    mergedIntoId: null,
    kind: 'export',
    at: '2026-04-01T00:00:00.000Z',
    operatorId: null,
    deviceId: nextId('device'),
    actId: null,
    format: 'xlsx',
    alumnusIds: [],
    columns: ['name', 'address'],
    purpose: 'contact',
    recipient: '',
    counts: { included: 2 },
    ...given,
  }
}
