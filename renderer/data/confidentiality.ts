import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import {
  CONFIDENTIALITY_WARNINGS,
  confidentialityWarnings,
  knownCompanies,
} from '#shared/domain/sending/confidentiality.ts'
import type { ConfidentialityWarning } from '#shared/domain/sending/confidentiality.ts'

import type { DataContext } from './context.ts'
import { namedPeople } from './named-people.ts'
import type { NamedPerson } from './named-people.ts'

/** Somebody whom it is warned of, and why. */
export type WarnedPerson = NamedPerson<ConfidentialityWarning>

/** How many people it is warned of, by each reason. */
export type WarnedCounts = Readonly<Record<ConfidentialityWarning, number>>

/** Finds whom to warn of among people. */
export interface Warned {
  readonly counts: WarnedCounts
  /** The same for the ledger: nothing where nobody is warned of. */
  readonly ledgerCounts: Readonly<Record<string, number>>
  /** Those warned of, from a place up to another, the last excluded. */
  readonly names: (from: number, to: number) => readonly WarnedPerson[]
}

/**
 * Warns of people who are to get, or to be told of in, something that goes out.
 *
 * @param isBeyondPublic true where what goes out is not 公開可; a missing agreement matters only then
 */
export function warnedAmong(
  { book }: DataContext,
  people: readonly Alumnus[],
  isBeyondPublic: boolean,
): Warned {
  const companies = knownCompanies(book.all('organisations').values())
  const counts: Record<ConfidentialityWarning, number> = { competitor: 0, noNda: 0 }
  const warned: Pick<WarnedPerson, 'id' | 'reasons'>[] = []
  for (const person of people) {
    const reasons = confidentialityWarnings(person, companies).filter(
      (reason) => isBeyondPublic || reason !== 'noNda',
    )
    if (reasons.length === 0) continue
    for (const reason of reasons) counts[reason] += 1
    warned.push({ id: person.id, reasons })
  }
  return {
    counts,
    ledgerCounts: Object.fromEntries(
      CONFIDENTIALITY_WARNINGS.flatMap((reason) =>
        counts[reason] > 0 ? [[`warned.${reason}`, counts[reason]] as const] : [],
      ),
    ),
    names: (from, to) =>
      namedPeople(
        book,
        warned
          .toSorted((a, b) => Number(isGrave(b.reasons)) - Number(isGrave(a.reasons)))
          .slice(from, to),
      ),
  }
}

function isGrave(reasons: readonly ConfidentialityWarning[]): boolean {
  return reasons.includes('competitor')
}
