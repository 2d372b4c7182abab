import type { Alumnus, Consent } from '#shared/domain/alumnus/alumnus.ts'
import type { AlumnusFields } from '#shared/domain/alumnus/new-alumnus.ts'
import type { Id, NewId } from '#shared/lib/ids.ts'

import type { ImportRow, RowConsent, RowOwner } from './import-row.ts'
import { settle } from './settle.ts'
import type { Settling } from './settle.ts'

/** Settles a yes or no that a roster may only set: a blank cell never takes it back. */
export function settleFlag(
  settling: Settling,
  base: AlumnusFields,
  rows: readonly ImportRow[],
  field: 'isDeceased' | 'isDoNotContact',
): boolean {
  const given = rows.flatMap((row) => row[field] ?? [])
  if (given.length === 0) return base[field]
  // A refusal or a death is never taken back by a blank cell of a foreign list.
  const settled = settle(
    settling,
    field,
    base[field] ? 'yes' : '',
    given.some(Boolean) ? 'yes' : '',
  )
  return settled === 'yes'
}

/** Settles 連絡不可; the reason of a refusal that stands already is its own. */
export function settleRefusal(
  settling: Settling,
  base: AlumnusFields,
  rows: readonly ImportRow[],
): Pick<Alumnus, 'isDoNotContact' | 'doNotContactReason'> {
  const isDoNotContact = settleFlag(settling, base, rows, 'isDoNotContact')
  const { doNotContactReason } = base
  if (!isDoNotContact || base.isDoNotContact) return { isDoNotContact, doNotContactReason }
  const reasons = new Set(rows.flatMap((row) => row.doNotContactReason ?? []))
  return {
    isDoNotContact,
    doNotContactReason: settle(
      settling,
      'doNotContactReason',
      doNotContactReason,
      [...reasons].join('、'),
    ),
  }
}

/** Adds the consents that are news: what was given or withdrawn later than a roster says stands. */
export function settleConsents(
  settling: Settling,
  consents: readonly Consent[],
  wanted: readonly RowConsent[],
  newId: NewId,
): readonly Consent[] {
  if (settling.mode === 'keep') return consents
  const next = [...consents]
  for (const { purpose, givenOn } of wanted) {
    const isOld = next.some(
      (one) =>
        one.purpose === purpose && (one.givenOn >= givenOn || (one.withdrawnOn ?? '') >= givenOn),
    )
    if (isOld) continue
    settling.differences.push(
      { field: 'consents', before: '', after: givenOn, kind: 'added' },
      { field: 'purpose', before: '', after: purpose, kind: 'added' },
    )
    const unknown = { method: 'other', wordingVersion: '', withdrawnOn: null } as const
    next.push({ id: newId('consent'), purpose, givenOn, ...unknown })
  }
  return next
}

/** Settles who keeps in touch, told by name. */
export function settleOwner(
  settling: Settling,
  current: Id<'staff'> | null,
  wanted: RowOwner | undefined,
  staffName: ((id: Id<'staff'>) => string) | undefined,
): Id<'staff'> | null {
  if (wanted === undefined || wanted.id === current) return current
  const before = current === null ? '' : (staffName?.(current) ?? current)
  const settled = settle(settling, 'owner', before, wanted.name)
  return settled === before ? current : wanted.id
}
