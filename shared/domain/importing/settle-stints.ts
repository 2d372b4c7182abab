import type { Assignment, Stint } from '#shared/domain/alumnus/alumnus.ts'
import { assignmentsInOrder, stintsInOrder } from '#shared/domain/alumnus/latest.ts'
import { isSame } from '#shared/domain/record/patch.ts'
import type { NewId } from '#shared/lib/ids.ts'

import { employeeKey } from './group-rows.ts'
import type { ImportRow, RowStint } from './import-row.ts'
import { settle, settleOrNull } from './settle.ts'
import type { Difference, Settling } from './settle.ts'

/** The stints of a person and what was held within them. */
export interface Service {
  readonly stints: readonly Stint[]
  readonly assignments: readonly Assignment[]
}

const BLANK_STINT: Omit<Stint, 'id'> = {
  employeeNo: '',
  joinedOn: null,
  leftOn: null,
  lastWorkingDay: null,
  employmentType: null,
  leavingKind: null,
  leavingReason: '',
  reasonGroup: null,
  leavingTone: null,
}

const MOST_ROUNDS = 4

/**
 * Settles the periods of employment: each row is one, found again among those that are there.
 *
 * What one row adds can be what another is about, so several rows are gone through until nothing
 * moves any more; else the same file would change something when it is read again.
 */
export function settleService(
  settling: Settling,
  person: Service,
  rows: readonly ImportRow[],
  newId: NewId,
): Service {
  const said = rows.filter(saysService)
  const again = settling.mode === 'keep' ? 'keep' : 'fill'
  let service = settleOnce(settling, person, said, newId)
  for (let round = 1; said.length > 1 && round < MOST_ROUNDS; round++) {
    const differences: Difference[] = []
    const next = settleOnce({ ...settling, mode: again, differences }, service, said, newId)
    if (isSame(next, service)) break
    settling.differences.push(...differences.filter(({ kind }) => kind !== 'kept'))
    service = next
  }
  return service
}

function settleOnce(
  settling: Settling,
  person: Service,
  said: readonly ImportRow[],
  newId: NewId,
): Service {
  const places = placeRows(stintsInOrder(person.stints), said)
  const stints = new Map(person.stints.map((stint) => [stint.id, stint]))
  const fresh: Stint[] = []
  const settled = new Map<ImportRow, Stint['id']>()
  for (const row of said) {
    // A second row on a stint that an earlier one made (a transfer) joins it.
    const place = places.get(row) ?? fresh.find(({ id }) => fitOf(stints.get(id), row) > 2)
    if (place === undefined && settling.mode === 'keep') continue
    const stint = place ?? { ...BLANK_STINT, id: newId('stint') }
    if (place === undefined) fresh.push(stint)
    stints.set(stint.id, settleStint(settling, stints.get(stint.id) ?? stint, row.stint))
    settled.set(row, stint.id)
  }
  let assignments = person.assignments
  const all = [...stints.values()]
  for (const [row, stintId] of settled) {
    const isAlone = [...settled.values()].filter((id) => id === stintId).length === 1
    assignments = settleAssignment(
      settling,
      { stints: all, assignments },
      stintId,
      row,
      isAlone,
      newId,
    )
  }
  return { stints: all, assignments }
}

function fitOf(stint: Stint | undefined, row: ImportRow): number {
  return stint === undefined ? 0 : fit(stint, row.stint)
}

function saysService({ stint, department, grade }: ImportRow): boolean {
  return [...Object.values(stint), department, grade].some((value) => (value ?? '') !== '')
}

/** Which stint each row is about; the best fits are given away first, each stint once. */
function placeRows(
  stints: readonly Stint[],
  rows: readonly ImportRow[],
): ReadonlyMap<ImportRow, Stint> {
  const places = new Map<ImportRow, Stint>()
  const fits = rows.flatMap((row) =>
    stints.map((stint) => ({
      row,
      stint,
      // An exported row without its stint is about the last one.
      points:
        row.stintId === stint.id
          ? 9
          : row.stintId === '' && row.alumnusId !== '' && rows.length === 1
            ? fit(stint, row.stint) + Number(stint === stints.at(-1))
            : fit(stint, row.stint),
    })),
  )
  const taken = new Set<string>()
  for (const { row, stint, points } of fits.sort((a, b) => b.points - a.points)) {
    if (points <= 0 || places.has(row)) continue
    if (taken.has(stint.id) && points < 5) continue
    places.set(row, stint)
    taken.add(stint.id)
  }
  return places
}

/** How well a row fits a stint; 0 where it is another one. */
function fit(stint: Stint, row: RowStint): number {
  const same = (a: string | null, b: string | undefined): number =>
    !a || !b ? 0 : a === b ? 1 : -1
  const number = same(employeeKey(stint.employeeNo), employeeKey(row.employeeNo))
  const joined = same(stint.joinedOn, row.joinedOn)
  const left = same(stint.leftOn, row.leftOn)
  if (joined > 0 && left > 0) return 6 + number
  if (joined > 0 || left > 0) return joined + left < 0 ? 4 : 5
  if (joined < 0 && left < 0) return overlaps(stint, row) && number >= 0 ? 2 : 0
  if (joined < 0) return 0
  if (number < 0) return 0
  // One side lacks the days: a number that agrees, or nothing that speaks against it.
  if (left < 0) return number > 0 && stint.joinedOn === null && !row.joinedOn ? 2 : 0
  return isApart(stint, row) ? 0 : 1 + number
}

function overlaps(stint: Stint, row: RowStint): boolean {
  return (
    (stint.joinedOn ?? '') <= (row.leftOn || '9') && (row.joinedOn ?? '') <= (stint.leftOn ?? '9')
  )
}

function isApart(stint: Stint, row: RowStint): boolean {
  const isLater = Boolean(stint.leftOn && row.joinedOn && row.joinedOn > stint.leftOn)
  return isLater || Boolean(stint.joinedOn && row.leftOn && row.leftOn < stint.joinedOn)
}

function settleStint(settling: Settling, stint: Stint, row: RowStint): Stint {
  const text = (field: 'employeeNo' | 'leavingReason'): string =>
    settle(settling, field, stint[field], row[field])
  const day = (field: 'joinedOn' | 'leftOn' | 'lastWorkingDay'): string | null =>
    settleOrNull(settling, field, stint[field], row[field])
  const sameNumber = employeeKey(row.employeeNo) === employeeKey(stint.employeeNo)
  return {
    ...stint,
    employeeNo: sameNumber && stint.employeeNo !== '' ? stint.employeeNo : text('employeeNo'),
    joinedOn: day('joinedOn'),
    leftOn: day('leftOn'),
    lastWorkingDay: day('lastWorkingDay'),
    employmentType: settleOrNull(
      settling,
      'employmentType',
      stint.employmentType,
      row.employmentType,
    ),
    leavingKind: settleOrNull(settling, 'leavingKind', stint.leavingKind, row.leavingKind),
    leavingReason: text('leavingReason'),
  }
}

function settleAssignment(
  settling: Settling,
  { stints, assignments }: Service,
  stintId: Stint['id'],
  { department, grade }: ImportRow,
  isAlone: boolean,
  newId: NewId,
): readonly Assignment[] {
  const within = assignmentsInOrder({ stints, assignments }).filter(
    (one) => one.stintId === stintId,
  )
  const wanted = { department: department ?? '', grade: grade ?? '' }
  const isKnown = within.some(
    (one) =>
      (wanted.department === '' || one.department === wanted.department) &&
      (wanted.grade === '' || one.grade === wanted.grade),
  )
  const isRoundTrip = isAlone && settling.mode === 'overwrite' && settling.mayEmpty
  if (isKnown && !isRoundTrip) return assignments
  if (within.length === 0 || !isAlone) {
    if (wanted.department + wanted.grade === '' || settling.mode === 'keep') {
      return assignments
    }
    settle(settling, 'department', '', department)
    settle(settling, 'grade', '', grade)
    const fresh = { id: newId('assignment'), stintId, startedOn: null, ...wanted }
    return [...assignments, fresh]
  }
  // What goes out is the last department and the last grade that say something.
  const departmentOf = within.findLast((one) => one.department !== '') ?? within.at(-1)
  const gradeOf = within.findLast((one) => one.grade !== '') ?? within.at(-1)
  const nextDepartment = settle(settling, 'department', departmentOf?.department ?? '', department)
  const nextGrade = settle(settling, 'grade', gradeOf?.grade ?? '', grade)
  return assignments.map((one) => ({
    ...one,
    ...(one.id === departmentOf?.id && { department: nextDepartment }),
    ...(one.id === gradeOf?.id && { grade: nextGrade }),
  }))
}
