import type { DataApi } from '#renderer/data/data-api.ts'
import type { Data } from '#renderer/data/open-data.ts'
import { creation } from '#shared/domain/act/changes.ts'
import { BLANK_CASE } from '#shared/domain/rehire/new-rehiring.ts'
import type { CaseFields } from '#shared/domain/rehire/new-rehiring.ts'
import type { Id } from '#shared/lib/ids.ts'

/** Writes a person. */
export async function addPerson(
  { api }: { readonly api: DataApi },
  familyName = '佐藤',
  givenName = '花子',
): Promise<Id<'alumnus'>> {
  const done = await api.alumni.create({ familyName, givenName })
  return done.ids[0] as Id<'alumnus'>
}

/** Writes a case of a person with an offer, and what a test says. */
export async function addCase(
  { context }: Pick<Data, 'context'>,
  personId: Id<'alumnus'>,
  given: Partial<CaseFields> = {},
): Promise<Id<'case'>> {
  const id = context.writer.newId('case')
  const offer = { openedOn: '2026-10-01', grade: '課長', payYen: 6_500_000 }
  await context.write({ key: 'acts.test', facts: {} }, [
    creation('cases', id, { ...BLANK_CASE, personId, ...offer, ...given }),
  ])
  return id
}
