import type { DataContext } from '#renderer/data/context.ts'
import { answersOf } from '#renderer/data/feedback/records.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { hasComeBack } from '#shared/domain/alumnus/latest.ts'
import { answerState } from '#shared/domain/programme/feedback-progress.ts'
import type { FeedbackRequest } from '#shared/domain/programme/feedback-request.ts'
import { isPublished, storyState } from '#shared/domain/programme/story-state.ts'
import type { Story } from '#shared/domain/programme/story.ts'
import { isLive } from '#shared/domain/record/record.ts'
import { mayBeReminded } from '#shared/domain/today/contact-due.ts'
import { addDays } from '#shared/lib/dates.ts'
import type { Day } from '#shared/lib/dates.ts'

/** So many days before a permission ends it is to be asked for anew. */
const STORY_DAYS = 30

/** A story whose permission ends, and whose it is. */
export interface EndingStory {
  readonly story: Story
  readonly person: Alumnus
  readonly endsOn: Day
  readonly isPublished: boolean
}

/** A question with answers outstanding. */
export interface OpenQuestion {
  readonly request: FeedbackRequest
  readonly dueOn: Day
  readonly waiting: number
}

/**
 * The stories whose permission ends within the next days, the earliest first; and those that can
 * still be read though it has ended.
 */
export function endingStories({ book, touches }: DataContext, today: Day): readonly EndingStory[] {
  const until = addDays(today, STORY_DAYS)
  const found: EndingStory[] = []
  for (const story of book.all('programme').values()) {
    if (story.kind !== 'story' || !isLive(story) || story.personId === null) continue
    const endsOn = story.permittedUntil
    if (endsOn === null || endsOn > until) continue
    const state = storyState(story, today)
    const isOut = isPublished(story, today)
    if (state !== 'permitted' && !(state === 'expired' && isOut)) continue
    const person = book.get('alumni', touches.resolve(story.personId))
    if (person === null || !isLive(person)) continue
    found.push({ story, person, endsOn, isPublished: isOut })
  }
  return found.sort((a, b) => compare(a.endsOn, b.endsOn) || compare(a.story.id, b.story.id))
}

/** The questions whose day is over and that some were asked and have not answered, the longest first. */
export function openQuestions(context: DataContext, today: Day): readonly OpenQuestion[] {
  const { book, touches } = context
  const mayAnswer = (personId: string): boolean => {
    const person = book.get('alumni', touches.resolve(personId))
    return person !== null && mayBeReminded(person, today) && !hasComeBack(person, today)
  }
  const found: OpenQuestion[] = []
  for (const request of book.all('programme').values()) {
    if (request.kind !== 'feedbackRequest' || !isLive(request)) continue
    const { dueOn, closedOn } = request
    if (dueOn === null || dueOn >= today || closedOn !== null) continue
    const waiting = answersOf(context, request).filter(
      (answer) => answerState(answer) === 'asked' && mayAnswer(answer.personId),
    ).length
    if (waiting > 0) found.push({ request, dueOn, waiting })
  }
  return found.sort((a, b) => compare(a.dueOn, b.dueOn) || compare(a.request.id, b.request.id))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
