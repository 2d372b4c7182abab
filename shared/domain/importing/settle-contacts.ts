import type { ContactPoint } from '#shared/domain/alumnus/alumnus.ts'
import { usableContactPoints } from '#shared/domain/sending/contact-point.ts'
import { foldNumber } from '#shared/japanese/fold.ts'
import { foldKanji } from '#shared/japanese/variants.ts'
import type { NewId } from '#shared/lib/ids.ts'

import type { RowContact } from './import-row.ts'
import { settle } from './settle.ts'
import type { Settling } from './settle.ts'

/** Settles the ways to reach a person; what the person has besides stays. */
export function settleContacts(
  settling: Settling,
  points: readonly ContactPoint[],
  wanted: readonly RowContact[],
  newId: NewId,
): readonly ContactPoint[] {
  const sets = new Map<string, RowContact[]>()
  for (const contact of wanted) {
    const key = `${contact.kind} ${contact.place}`
    sets.set(key, [...(sets.get(key) ?? []), contact])
  }
  let next = points
  for (const set of sets.values()) next = settleSet(settling, next, set, newId)
  return next
}

/** Settles what a roster gives of one kind and place. */
function settleSet(
  settling: Settling,
  points: readonly ContactPoint[],
  set: readonly RowContact[],
  newId: NewId,
): readonly ContactPoint[] {
  const [first] = set
  if (first === undefined) return points
  const { kind, place } = first
  const own = points.filter((point) => point.place === place)
  const best = usableContactPoints({ contactPoints: own }, kind)[0]
  const given = distinct(set.filter(({ value, postalCode }) => value !== '' || postalCode))
  if (given.length === 0) return emptied(settling, points, best)
  const next = points.map((point) => completed(settling, point, given, best))
  const fresh = given.filter((contact) => contact.value !== '' && !isKnown(points, contact))
  const codeAlone = given.find(({ value }) => value === '')
  if (codeAlone !== undefined && best === undefined && !isKnown(points, codeAlone)) {
    fresh.push(codeAlone)
  }
  // One value against another contradicts it; a value beside a known one adds to it.
  const isAgainst = best !== undefined && fresh.length > 0 && fresh.length === given.length
  if (!isAgainst) return [...next, ...added(settling, fresh, best !== undefined, newId)]
  const [instead, ...others] = fresh
  const value = settle(settling, kind, best.value, instead?.value)
  if (instead === undefined || value !== instead.value) return next
  const replaced = next.map((point) =>
    point.id === best.id
      ? {
          ...point,
          value,
          postalCode: instead.postalCode ?? point.postalCode,
          building: instead.building ?? '',
        }
      : point,
  )
  return [...replaced, ...added(settling, others, true, newId)]
}

function emptied(
  settling: Settling,
  points: readonly ContactPoint[],
  best: ContactPoint | undefined,
): readonly ContactPoint[] {
  if (best === undefined || settle(settling, best.kind, best.value, '') !== '') return points
  return points.filter((point) => point !== best)
}

function added(
  settling: Settling,
  fresh: readonly RowContact[],
  isBeside: boolean,
  newId: NewId,
): readonly ContactPoint[] {
  if (settling.mode === 'keep') return []
  return fresh.map(({ kind, place, value, postalCode = '', building = '' }) => {
    settling.differences.push({
      field: kind,
      before: '',
      after: [postalCode, value, building].filter(Boolean).join(' '),
      kind: isBeside ? 'added' : 'filled',
    })
    return {
      id: newId('contactPoint'),
      kind,
      place,
      value,
      postalCode,
      building,
      isPreferred: false,
      status: 'ok',
      statusOn: null,
    }
  })
}

/** An address that is known takes over its postal code and building, and its spelling. */
function completed(
  settling: Settling,
  point: ContactPoint,
  given: readonly RowContact[],
  best: ContactPoint | undefined,
): ContactPoint {
  if (point.kind !== 'address') return point
  const same = given.find(
    (one) =>
      one.kind === 'address' &&
      (one.value === '' ? point === best : contactText(one) === contactText(point)),
  )
  if (same === undefined) return point
  const isRoundTrip = settling.mayEmpty && settling.mode === 'overwrite'
  return {
    ...point,
    value: isRoundTrip ? settle(settling, 'address', point.value, same.value) : point.value,
    postalCode: settle(settling, 'postalCode', point.postalCode, same.postalCode),
    building: settle(settling, 'building', point.building, same.building),
  }
}

function isKnown(points: readonly ContactPoint[], contact: RowContact): boolean {
  return points.some(
    (point) => point.kind === contact.kind && contactText(point) === contactText(contact),
  )
}

function distinct(contacts: readonly RowContact[]): readonly RowContact[] {
  const texts = contacts.map(contactText)
  return contacts.filter((_contact, index) => texts.indexOf(texts[index] ?? '') === index)
}

function contactText({ kind, value }: Pick<ContactPoint, 'kind' | 'value'>): string {
  if (kind === 'phone') return foldNumber(value)
  if (kind !== 'address') return value.toLowerCase()
  // Hyphens stay: 3-15 and 31-5 are two houses.
  return foldKanji(value)
    .replace(/\s/g, '')
    .replace(/[‐‑‒–—―−ー－]/g, '-')
}
