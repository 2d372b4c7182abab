import { creation } from '#shared/domain/act/changes.ts'
import { BLANK_FEEDBACK, BLANK_STORY } from '#shared/domain/programme/new-programme.ts'
import type { FeedbackFields, StoryFields } from '#shared/domain/programme/new-programme.ts'
import { BLANK_CASE } from '#shared/domain/rehire/new-rehiring.ts'
import type { CaseFields } from '#shared/domain/rehire/new-rehiring.ts'
import type { Id } from '#shared/lib/ids.ts'
import { nextId } from '#test/support/make-alumnus.ts'
import { openToday } from '#test/support/today-data.ts'

/** Today with ways to add cases, stories and questions. */
export async function openRehiring() {
  const today = await openToday()
  const { context } = today.data
  const put = async (
    collection: 'cases' | 'programme',
    kind: 'case' | 'programme',
    fields: object,
  ) => {
    const id = context.writer.newId(kind)
    await context.write({ key: 'acts.vacancies.create', facts: {} }, [
      creation(collection, id, fields),
    ])
    return id
  }
  return {
    ...today,
    addCase: (fields: Partial<CaseFields>) =>
      put('cases', 'case', { ...BLANK_CASE, openedOn: '2026-10-01', ...fields }),
    addStory: (fields: Partial<StoryFields>) =>
      put('programme', 'programme', { ...BLANK_STORY, permittedOn: '2026-01-01', ...fields }),
    addQuestion: (fields: Partial<FeedbackFields>) =>
      put('programme', 'programme', { ...BLANK_FEEDBACK, ...fields }),
  }
}

/** That a person was asked a question. */
export function asked(personId: Id<'alumnus'>, answeredOn: string | null = null) {
  return {
    id: nextId('answer'),
    personId,
    askedOn: '2026-11-01',
    answeredOn,
    text: '',
    thankedOn: null,
  }
}
