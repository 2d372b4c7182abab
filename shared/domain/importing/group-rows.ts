import { isSame } from '#shared/domain/record/patch.ts'
import { foldNumber } from '#shared/japanese/fold.ts'

import type { ImportRow, RowContact } from './import-row.ts'
import { isCompatible, isSameName, nameKeys } from './same-name.ts'
import type { NameKeys } from './same-name.ts'

/** The rows of a roster that are about one person, in the order of the file. */
export interface RowGroup {
  /** Names the group for decisions: the line of its first row. */
  readonly key: string
  readonly rows: readonly ImportRow[]
  readonly names: NameKeys
  /** An earlier group with the same employee number and a plainly different name. */
  readonly clashKey: string | null
}

/** The rows as they stand together, and those that say what an earlier row says. */
export interface Grouped {
  readonly groups: readonly RowGroup[]
  /** By line: the line of the row that says the same. */
  readonly repeated: ReadonlyMap<number, number>
}

/** Beyond this many, a shared mark (an office's phone) tells nobody from another. */
const MOST_SHARING = 50

interface Open {
  readonly key: string
  readonly rows: ImportRow[]
  readonly names: NameKeys
  readonly clashKey: string | null
}

/**
 * Puts rows together that are about one person: the same Kizuna ID, the same employee number under
 * names that agree, or the same name with the same mail, phone or birth date.
 *
 * @param isJoined tells of a group, by its key, whether the person importing said that it belongs to
 *   the earlier one with its employee number
 */
export function groupRows(rows: readonly ImportRow[], isJoined: (key: string) => boolean): Grouped {
  const open: Open[] = []
  const byMark = new Map<string, Open[]>()
  const seen = new Map<string, ImportRow[]>()
  const repeated = new Map<number, number>()
  for (const row of rows) {
    const like = JSON.stringify([row.texts, row.stint, row.contacts, row.note, row.noteLines])
    const alike = seen.get(like)
    const earlier = alike?.find((one) => isSame({ ...one, line: row.line }, row))
    if (earlier !== undefined) {
      repeated.set(row.line, earlier.line)
      continue
    }
    if (alike === undefined) seen.set(like, [row])
    else alike.push(row)
    const names = rowNames(row)
    const marks = marksOf(row, names)
    const key = String(row.line)
    const clash = clashOf(byMark, row, names)
    let group = isJoined(key) ? clash : findGroup(byMark, marks, names)
    if (group === undefined) {
      group = { key, rows: [], names, clashKey: clash?.key ?? null }
      open.push(group)
    }
    group.rows.push(row)
    for (const mark of marks) {
      const sharing = byMark.get(mark)
      if (sharing === undefined) byMark.set(mark, [group])
      else if (sharing.length < MOST_SHARING && !sharing.includes(group)) sharing.push(group)
    }
  }
  return { groups: open, repeated }
}

/** The names of a row, folded. */
export function rowNames(row: ImportRow): NameKeys {
  const { familyName = '', givenName = '', familyNameKana = '', givenNameKana = '' } = row.texts
  const { formerFamilyName = '' } = row.texts
  return nameKeys({ familyName, givenName, familyNameKana, givenNameKana, formerFamilyName })
}

/** The key of an employee number; leading zeros do not tell two numbers apart. */
export function employeeKey(employeeNo: string | undefined): string {
  const folded = foldNumber(employeeNo ?? '')
  return /^0*\d+$/.test(folded) ? folded.replace(/^0+(?=\d)/, '') : folded
}

/** The key of a contact point that a person can be known by; empty for the other kinds. */
export function contactKey(contact: Pick<RowContact, 'kind' | 'value'>): string {
  if (contact.value === '') return ''
  if (contact.kind === 'email') return `mail ${contact.value.toLowerCase()}`
  return contact.kind === 'phone' ? `phone ${foldNumber(contact.value)}` : ''
}

function marksOf(row: ImportRow, names: NameKeys): readonly string[] {
  const number = employeeKey(row.stint.employeeNo)
  const birthOn = row.texts.birthOn ?? ''
  return [
    row.alumnusId === '' ? '' : `id ${row.alumnusId}`,
    number === '' ? '' : `no ${number}`,
    birthOn === '' ? '' : `born ${birthOn} ${names.whole}`,
    ...row.contacts.map(contactKey),
  ].filter(Boolean)
}

function findGroup(
  byMark: ReadonlyMap<string, readonly Open[]>,
  marks: readonly string[],
  names: NameKeys,
): Open | undefined {
  for (const mark of marks) {
    const fits = (group: Open): boolean => {
      if (mark.startsWith('id ')) return true
      const isNumber = mark.startsWith('no ')
      return isNumber ? isCompatible(group.names, names) : isSameName(group.names, names)
    }
    const found = byMark.get(mark)?.find(fits)
    // Two Kizuna IDs are two people, whatever else they share.
    if (found !== undefined && !hasOtherId(found, marks)) return found
  }
  return undefined
}

function hasOtherId(group: Open, marks: readonly string[]): boolean {
  const own = marks.find((mark) => mark.startsWith('id '))
  const theirs = group.rows.find((row) => row.alumnusId !== '')?.alumnusId
  return own !== undefined && theirs !== undefined && own !== `id ${theirs}`
}

function clashOf(
  byMark: ReadonlyMap<string, readonly Open[]>,
  row: ImportRow,
  names: NameKeys,
): Open | undefined {
  const number = employeeKey(row.stint.employeeNo)
  if (number === '' || row.alumnusId !== '') return undefined
  return byMark.get(`no ${number}`)?.find((group) => !isCompatible(group.names, names))
}
