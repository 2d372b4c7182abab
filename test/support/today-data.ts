import type { TodayRow } from '#renderer/data/today/rows.ts'
import { creation } from '#shared/domain/act/changes.ts'
import type { AlumnusFields } from '#shared/domain/alumnus/new-alumnus.ts'
import { BLANK_EVENT, BLANK_PARTICIPATION } from '#shared/domain/gathering/new-gathering.ts'
import type { Id } from '#shared/lib/ids.ts'
import { openTestData, TODAY } from '#test/support/open-test-data.ts'
import type { TestData } from '#test/support/open-test-data.ts'

const open: TestData[] = []

/** Closes what the test opened. */
export async function closeToday(): Promise<void> {
  for (const data of open.splice(0)) await data.close()
}

/** Opens data with short ways to people, calls, events and what Today says. */
export async function openToday() {
  const data = await openTestData()
  open.push(data)
  const { api, context } = data
  const add = async (familyName: string, fields: Partial<AlumnusFields> = {}) => {
    const done = await api.alumni.create({ familyName, ...fields })
    return done.ids[0] as Id<'alumnus'>
  }
  const call = (id: Id<'alumnus'>, happenedOn: string) =>
    api.timeline.log(id, { kind: 'call', happenedOn })
  const rows = async (day = TODAY): Promise<readonly TodayRow[]> => {
    const list = await api.today.list(day, {})
    return [...list.first, ...list.parts.flatMap((part) => part.rows)]
  }
  const says = async (day = TODAY) =>
    (await rows(day)).map((row) => `${row.kind} ${'name' in row ? row.name : row.title}`)
  const invite = async (
    title: string,
    replyBy: string,
    replies: readonly string[],
    guests: readonly Id<'alumnus'>[] = [],
  ) => {
    const eventId = context.writer.newId('event')
    await context.write({ key: 'acts.alumni.edit', facts: {} }, [
      creation('gatherings', eventId, { ...BLANK_EVENT, title, replyBy, startsOn: '2026-12-10' }),
      ...replies.map((reply, place) =>
        creation('gatherings', context.writer.newId('participation'), {
          ...BLANK_PARTICIPATION,
          eventId,
          personId: guests[place] ?? `alm_00000${place}`,
          invitedOn: '2026-11-01',
          reply,
        }),
      ),
    ])
    return eventId
  }
  return { data, api, add, call, rows, says, invite }
}
