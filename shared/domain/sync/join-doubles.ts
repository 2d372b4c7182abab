import type { Member } from '#shared/domain/gathering/interest-group.ts'
import type { Target } from '#shared/domain/programme/set-up.ts'
import { isElementList, isSame, stampOf } from '#shared/domain/record/patch.ts'
import type { RecordBase } from '#shared/domain/record/record.ts'
import { foldCompany } from '#shared/japanese/fold.ts'

import { sorted } from './double-key.ts'
import type { Odds } from './merge-record.ts'

type ListElement = { readonly id: string }

/** What two records of one thing come to. */
export interface Joined {
  /** The record that stays, with what it takes from the other, and the stamps of that. */
  readonly record: RecordBase
  /** Values that gave way. */
  readonly odds: readonly Odds[]
}

/** Decides between two values of one place, and notes what gives way. */
type Settle = (key: string, mine: unknown, theirs: unknown, theirKey?: string) => 'mine' | 'theirs'

const OF_RECORD = /^(id|kind|scope|trashedAt|erasedAt|mergedIntoId|isSample|clocks|_.*)$/
/** Where `false` only says that nobody has said so. */
const BLANK_WHEN_FALSE: ReadonlySet<string> = new Set(['isCompetitor', 'isAllShown'])

/**
 * Puts two records of one thing together: lists as sets of elements, a value goes before none, of
 * two values the one that was written later stands.
 */
export function joinDoubles(keep: RecordBase, other: RecordBase): Joined {
  const next: Record<string, unknown> = { ...keep }
  const clocks: Record<string, string> = { ...keep.clocks }
  const odds: Odds[] = []
  const settle: Settle = (key, mine, theirs, theirKey = key) => {
    const stamps = { mine: stampOf(keep.clocks, key), theirs: stampOf(other.clocks, theirKey) }
    if (isSaidAlike(key, mine, theirs) || isBlank(key, theirs)) return 'mine'
    const isLater = stamps.theirs > stamps.mine
    if (!isBlank(key, mine)) {
      const [keptStamp, lostStamp] = isLater
        ? [stamps.theirs, stamps.mine]
        : [stamps.mine, stamps.theirs]
      const [kept, lost] = isLater ? [theirs, mine] : [mine, theirs]
      odds.push({ kind: 'field', key, kept, lost, keptStamp, lostStamp })
    }
    if (!isLater && !isBlank(key, mine)) return 'mine'
    clocks[key] = stamps.theirs
    return 'theirs'
  }
  for (const [field, theirs] of Object.entries(other)) {
    if (OF_RECORD.test(field)) continue
    const mine = next[field] ?? null
    if (isElementList(mine) && isElementList(theirs) && mine.length + theirs.length > 0) {
      next[field] = joinElements(field, mine, theirs, settle)
    } else if (settle(field, mine, theirs) === 'theirs') {
      next[field] = theirs
    }
  }
  next['scope'] = other.scope === 'personnel' ? other.scope : keep.scope
  next['clocks'] = clocks
  return { record: next as unknown as RecordBase, odds }
}

/** Joins two lists of elements; what both say stands once, under the id of the record that stays. */
function joinElements(
  field: string,
  mine: readonly ListElement[],
  theirs: readonly ListElement[],
  settle: Settle,
): readonly ListElement[] {
  const joined = new Map(mine.map((one) => [elementKey(field, one), one]))
  for (const one of theirs) {
    const key = elementKey(field, one)
    const twin = joined.get(key)
    if (twin === undefined) {
      joined.set(key, one)
      continue
    }
    const moved = { ...one, id: twin.id }
    if (field === 'members') joined.set(key, joinMember(twin as Member, moved as Member))
    else if (settle(`${field}/${twin.id}`, twin, moved, `${field}/${one.id}`) === 'theirs') {
      joined.set(key, moved)
    }
  }
  return [...joined.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function elementKey(field: string, element: ListElement): string {
  if (field === 'targets') {
    const { fiscalYear, figure } = element as Target
    return `${fiscalYear} ${figure}`
  }
  if (field === 'members') {
    const { personId, leftOn } = element as Member
    return `${personId} ${leftOn ?? ''}`
  }
  return elementText(element)
}

/** What an element says, whatever its id. */
export function elementText({ id: _id, ...rest }: ListElement): string {
  return JSON.stringify(sorted(rest))
}

function joinMember(mine: Member, theirs: Member): Member {
  const days = [mine.joinedOn, theirs.joinedOn].filter((day) => day !== null).sort()
  return {
    ...mine,
    isLeader: mine.isLeader || theirs.isLeader,
    joinedOn: days[0] ?? null,
  }
}

function isBlank(key: string, value: unknown): boolean {
  if (value === null || value === '') return true
  if (Array.isArray(value)) return value.length === 0
  return value === false && BLANK_WHEN_FALSE.has(key)
}

/** Names under which two records were found to be one thing differ in spaces and width alone. */
function isSaidAlike(key: string, mine: unknown, theirs: unknown): boolean {
  if (isSame(mine, theirs)) return true
  const isName = key === 'name' && typeof mine === 'string' && typeof theirs === 'string'
  return isName && foldCompany(mine) === foldCompany(theirs)
}
