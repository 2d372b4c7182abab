import type { Alumnus, CareerEntry } from '#shared/domain/alumnus/alumnus.ts'
import { BLANK_ALUMNUS } from '#shared/domain/alumnus/new-alumnus.ts'
import type { AlumnusFields } from '#shared/domain/alumnus/new-alumnus.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id, NewId } from '#shared/lib/ids.ts'

import type { ImportRow, MatchMode, PersonText } from './import-row.ts'
import { settleContacts } from './settle-contacts.ts'
import { settleCareer, settleNote, settleSkills, settleTags, settleTopics } from './settle-lists.ts'
import { settleConsents, settleFlag, settleOwner, settleRefusal } from './settle-promises.ts'
import { settleService } from './settle-stints.ts'
import { settle, settleOrNull } from './settle.ts'
import type { Difference, Settling } from './settle.ts'

/** What settling needs from outside. */
export interface SettleContext {
  readonly newId: NewId
  readonly today: Day
  readonly companyOf: (entry: CareerEntry) => string
  /** The name of a member of staff; without it the one who keeps in touch has none to compare. */
  readonly staffName?: (id: Id<'staff'>) => string
}

/** What a person becomes, and in which fields the roster differs. */
export interface Settled {
  /** The fields wanted; for someone already there, those that the roster touches. */
  readonly fields: Partial<AlumnusFields>
  readonly differences: readonly Difference[]
}

/**
 * Settles all rows about one person with what is there already.
 *
 * @param person null for someone new
 */
export function settlePerson(
  person: Alumnus | null,
  rows: readonly ImportRow[],
  mode: MatchMode,
  { newId, today, companyOf, staffName }: SettleContext,
): Settled {
  const settling: Settling = {
    mode: person === null ? 'fill' : mode,
    mayEmpty: rows.some((row) => row.alumnusId !== ''),
    differences: [],
  }
  const base: AlumnusFields = person ?? BLANK_ALUMNUS
  const latest = [...rows].sort((a, b) => compare(lastDay(a), lastDay(b)))
  const said = (field: PersonText): string | undefined =>
    lastSaid(latest.map((row) => row.texts[field]))
  const name = (field: Exclude<PersonText, 'birthOn' | 'deceasedOn'>): string =>
    settle(settling, field, base[field], said(field))
  const newest = [...latest].reverse()
  const { stints, assignments } = settleService(settling, base, rows, newId)
  const { isDoNotContact, doNotContactReason } = settleRefusal(settling, base, rows)
  // Spreading would be shorter; a literal with every field keeps one shape and is far quicker.
  const fields: Partial<AlumnusFields> = {
    familyName: name('familyName'),
    givenName: name('givenName'),
    familyNameKana: name('familyNameKana'),
    givenNameKana: name('givenNameKana'),
    familyNameRomaji: name('familyNameRomaji'),
    givenNameRomaji: name('givenNameRomaji'),
    formerFamilyName: name('formerFamilyName'),
    formerFamilyNameKana: name('formerFamilyNameKana'),
    preferredName: name('preferredName'),
    birthOn: settleOrNull(settling, 'birthOn', base.birthOn, said('birthOn')),
    deceasedOn: settleOrNull(settling, 'deceasedOn', base.deceasedOn, said('deceasedOn')),
    isDeceased: settleFlag(settling, base, rows, 'isDeceased'),
    isDoNotContact,
    doNotContactReason,
    stints,
    assignments,
    consents: settleConsents(
      settling,
      base.consents,
      rows.flatMap((row) => row.consents ?? []),
      newId,
    ),
    relationshipOwnerId: settleOwner(
      settling,
      base.relationshipOwnerId,
      newest.find(({ owner }) => owner !== undefined)?.owner,
      staffName,
    ),
    contactPoints: settleContacts(
      settling,
      base.contactPoints,
      newest.flatMap((row) => row.contacts),
      newId,
    ),
    careerEntries: settleCareer(
      settling,
      base.careerEntries,
      {
        company: lastSaid(latest.map(({ career }) => career.company)),
        title: lastSaid(latest.map(({ career }) => career.title)),
        industry: lastSaid(latest.map(({ career }) => career.industry)),
      },
      companyOf,
      today,
      newId,
    ),
    skills: settleSkills(settling, base.skills, union(rows, 'skills'), today, newId),
    tags: settleTags(settling, base.tags, union(rows, 'tags'), newId),
    topics: settleTopics(settling, base.topics, union(rows, 'topics'), newId),
    note: settleNote(settling, base.note, joined(rows.map((row) => row.note)), [
      ...new Set(rows.flatMap((row) => row.noteLines)),
    ]),
  }
  return { fields, differences: settling.differences }
}

function lastDay({ stint }: ImportRow): string {
  return stint.leftOn || stint.joinedOn || ''
}

/** The last text that says something; an emptied cell only where none does. */
function lastSaid(texts: readonly (string | undefined)[]): string | undefined {
  return (
    texts.findLast((text) => text !== undefined && text !== '') ?? texts.find((text) => text === '')
  )
}

function union(
  rows: readonly ImportRow[],
  field: 'skills' | 'tags' | 'topics',
): readonly string[] | undefined {
  const lists = rows.flatMap((row) => (row[field] === undefined ? [] : [row[field]]))
  return lists.length === 0 ? undefined : [...new Set(lists.flat())]
}

function joined(notes: readonly (string | undefined)[]): string | undefined {
  const given = notes.filter((note) => note !== undefined)
  return given.length === 0 ? undefined : [...new Set(given.filter(Boolean))].join('\n')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
