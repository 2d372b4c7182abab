import type { DataContext, Done } from '#renderer/data/context.ts'
import { groupRow, groupSheet, recordsByGroup } from '#renderer/data/group-records.ts'
import type { GroupRow, GroupSheet } from '#renderer/data/group-records.ts'
import type { Change } from '#shared/domain/act/act.ts'
import { creation, restoring, trashing } from '#shared/domain/act/changes.ts'
import { membersOn } from '#shared/domain/gathering/group-activity.ts'
import type { GroupNote, InterestGroup, Member } from '#shared/domain/gathering/interest-group.ts'
import {
  BLANK_EVENT,
  BLANK_GROUP,
  BLANK_PARTICIPATION,
} from '#shared/domain/gathering/new-gathering.ts'
import type { InterestGroupFields } from '#shared/domain/gathering/new-gathering.ts'
import { diffRecord } from '#shared/domain/record/patch.ts'
import { isLive, scopeFrom } from '#shared/domain/record/record.ts'
import type { Day } from '#shared/lib/dates.ts'
import { AppError } from '#shared/lib/errors.ts'
import type { Id } from '#shared/lib/ids.ts'

type GroupId = Id<'interestGroup'>

/** Queries and commands about interest groups (分科会). */
export interface InterestGroupsGroup {
  /** Open groups by name, then those that were wound up; or those in the trash. */
  readonly list: (shows: 'live' | 'trash') => Promise<readonly GroupRow[]>
  /** Null where there is none or it was erased. */
  readonly get: (id: GroupId) => Promise<GroupSheet | null>
  /** The open groups that a person belongs to today, by name. */
  readonly of: (personId: Id<'alumnus'>) => Promise<readonly GroupRow[]>
  readonly create: (fields: Pick<InterestGroupFields, 'name' | 'field'>) => Promise<Done>
  readonly edit: (
    id: GroupId,
    fields: Partial<Pick<InterestGroupFields, 'name' | 'field' | 'purpose' | 'scope'>>,
  ) => Promise<Done>
  /** Winds a group up today, or takes it up again. */
  readonly close: (id: GroupId, isClosed: boolean) => Promise<Done>
  /** Takes a person in from today on; nothing happens where the person belongs to it. */
  readonly join: (id: GroupId, personId: Member['personId']) => Promise<Done>
  readonly editMember: (
    id: GroupId,
    memberId: Member['id'],
    fields: Partial<Pick<Member, 'isLeader' | 'joinedOn' | 'leftOn'>>,
  ) => Promise<Done>
  /** Takes a member out who was put in by mistake. */
  readonly removeMember: (id: GroupId, memberId: Member['id']) => Promise<Done>
  readonly addNote: (id: GroupId, text: string) => Promise<Done>
  /** A note without a text is taken out. */
  readonly editNote: (
    id: GroupId,
    noteId: GroupNote['id'],
    fields: Partial<Pick<GroupNote, 'writtenOn' | 'text'>>,
  ) => Promise<Done>
  /** Makes an event of the group with its members on the list; the first id answered is its own. */
  readonly openMeeting: (id: GroupId, title: string, startsOn: Day | null) => Promise<Done>
  readonly moveToTrash: (id: GroupId) => Promise<Done>
  readonly restore: (id: GroupId) => Promise<Done>
}

/** Opens the group. */
export function interestGroupsGroup(context: DataContext): InterestGroupsGroup {
  const { book, touches, writer } = context
  const find = (id: string): InterestGroup => {
    const group = book.get('gatherings', id)
    if (group === null || group.kind !== 'interestGroup' || group.erasedAt !== null) {
      throw new AppError('record.not-found')
    }
    return group
  }
  const rows = (isWanted: (group: InterestGroup) => boolean): readonly GroupRow[] => {
    const recordsOf = recordsByGroup(context)
    const found: GroupRow[] = []
    for (const one of book.all('gatherings').values()) {
      if (one.kind !== 'interestGroup' || !isThere(one) || !isWanted(one)) continue
      found.push(groupRow(context, one, recordsOf(one.id)))
    }
    return found.sort(
      (a, b) =>
        Number(a.group.closedOn !== null) - Number(b.group.closedOn !== null) ||
        a.group.name.localeCompare(b.group.name, 'ja'),
    )
  }
  const edit = (key: string, id: GroupId, fields: Partial<InterestGroupFields>): Promise<Done> => {
    const change = diffRecord('gatherings', find(id), fields)
    return context.write({ key, facts: { id } }, change === null ? [] : [change])
  }
  const isSame = (a: string, b: string): boolean => touches.resolve(a) === touches.resolve(b)
  return {
    list: async (shows) => rows((group) => (group.trashedAt !== null) === (shows === 'trash')),
    async get(id) {
      const group = book.get('gatherings', id)
      if (group === null || group.kind !== 'interestGroup' || !isThere(group)) return null
      return groupSheet(context, group, recordsByGroup(context)(id))
    },
    of: async (personId) =>
      rows(
        (group) =>
          isLive(group) &&
          group.closedOn === null &&
          membersOn(group, context.today()).some((one) => isSame(one.personId, personId)),
      ),
    async create(fields) {
      const id = writer.newId('interestGroup')
      return context.write({ key: 'acts.groups.create', facts: { id } }, [
        creation('gatherings', id, { ...BLANK_GROUP, ...fields }),
      ])
    },
    edit: async (id, fields) => edit('acts.groups.edit', id, fields),
    close: async (id, isClosed) =>
      edit(isClosed ? 'acts.groups.close' : 'acts.groups.reopen', id, {
        closedOn: isClosed ? context.today() : null,
      }),
    async join(id, personId) {
      const group = find(id)
      const today = context.today()
      const isThere = membersOn(group, today).some((one) => isSame(one.personId, personId))
      const member: Member = {
        id: writer.newId('member'),
        personId,
        isLeader: false,
        joinedOn: today,
        leftOn: null,
      }
      return edit('acts.groups.join', id, isThere ? {} : { members: [...group.members, member] })
    },
    editMember: async (id, memberId, fields) =>
      edit('acts.groups.member', id, {
        members: find(id).members.map((one) => (one.id === memberId ? { ...one, ...fields } : one)),
      }),
    removeMember: async (id, memberId) =>
      edit('acts.groups.remove-member', id, {
        members: find(id).members.filter((one) => one.id !== memberId),
      }),
    async addNote(id, text) {
      const note = { id: writer.newId('groupNote'), writtenOn: context.today(), text }
      return edit('acts.groups.note', id, { notes: [...find(id).notes, note] })
    },
    editNote: async (id, noteId, fields) =>
      edit('acts.groups.note', id, {
        notes: find(id)
          .notes.map((one) => (one.id === noteId ? { ...one, ...fields } : one))
          .filter(({ text }) => text.trim() !== ''),
      }),
    async openMeeting(id, title, startsOn) {
      const eventId = writer.newId('event')
      const group = find(id)
      const scope = scopeFrom(group, BLANK_EVENT.scope)
      return context.write({ key: 'acts.groups.meeting', facts: { id: eventId } }, [
        creation('gatherings', eventId, { ...BLANK_EVENT, scope, title, startsOn, groupId: id }),
        ...listing(context, group, eventId),
      ])
    },
    async moveToTrash(id) {
      const label = { key: 'acts.groups.trash', facts: { id } }
      return context.write(label, [trashing('gatherings', find(id), context.now())])
    },
    async restore(id) {
      const label = { key: 'acts.groups.restore', facts: { id } }
      return context.write(label, [restoring('gatherings', find(id))])
    },
  }
}

function isThere({ erasedAt, mergedIntoId }: InterestGroup): boolean {
  return erasedAt === null && mergedIntoId === null
}

/** Puts the members of today on the list of an event; leaders as those who organise it. */
function listing(
  { book, touches, writer, today }: DataContext,
  group: InterestGroup,
  eventId: Id<'event'>,
): readonly Change[] {
  return membersOn(group, today()).flatMap(({ personId, isLeader }) => {
    const person = book.get('alumni', touches.resolve(personId))
    const isLeftOut = person !== null && (!isLive(person) || person.isDeceased)
    if (isLeftOut) return []
    return creation('gatherings', writer.newId('participation'), {
      ...BLANK_PARTICIPATION,
      eventId,
      personId: person?.id ?? personId,
      isOrganiser: isLeader,
    })
  })
}
