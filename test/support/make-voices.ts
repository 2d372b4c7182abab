import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import type { Answer, FeedbackRequest } from '#shared/domain/programme/feedback-request.ts'
import { BLANK_FEEDBACK, BLANK_STORY } from '#shared/domain/programme/new-programme.ts'
import type { Story } from '#shared/domain/programme/story.ts'
import { makeAlumnus, nextId } from '#test/support/make-alumnus.ts'

/** A question that nobody was asked, with what a test says. */
export function makeQuestion(given: Partial<FeedbackRequest> = {}): FeedbackRequest {
  const { trashedAt, erasedAt, isSample, clocks } = makeAlumnus()
  const base = { trashedAt, erasedAt, isSample, clocks, mergedIntoId: null }
  return { id: nextId('programme'), ...base, ...BLANK_FEEDBACK, ...given }
}

/** One person chosen to be asked, with what a test says. */
export function makeAnswer(person: Alumnus, given: Partial<Answer> = {}): Answer {
  return {
    id: nextId('answer'),
    personId: person.id,
    askedOn: null,
    answeredOn: null,
    text: '',
    thankedOn: null,
    ...given,
  }
}

/** A story without a permission, with what a test says. */
export function makeStory(given: Partial<Story> = {}): Story {
  const { trashedAt, erasedAt, isSample, clocks } = makeAlumnus()
  const base = { trashedAt, erasedAt, isSample, clocks, mergedIntoId: null }
  return { id: nextId('programme'), ...base, ...BLANK_STORY, ...given }
}
