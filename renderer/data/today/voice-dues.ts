import type { DataContext } from '#renderer/data/context.ts'
import { answersOf } from '#renderer/data/feedback/records.ts'
import type { Alumnus } from '#shared/domain/alumnus/alumnus.ts'
import { hasComeBack } from '#shared/domain/alumnus/latest.ts'
import { answerState } from '#shared/domain/programme/feedback-progress.ts'
import type { FeedbackRequest } from '#shared/domain/programme/feedback-request.ts'
import { isPublished, storyState } from '#shared/domain/programme/story-state.ts'
import type { StoryState } from '#shared/domain/programme/story-state.ts'
import type { Story } from '#shared/domain/programme/story.ts'
import { isLive } from '#shared/domain/record/record.ts'
import { mayBeReminded } from '#shared/domain/today/contact-due.ts'
import { addDays } from '#shared/lib/dates.ts'
import type { Day } from '#shared/lib/dates.ts'

/** So many days before a permission ends it is to be asked for anew. */
const STORY_DAYS = 30

/** Why a story can be read though it must not: 許諾なし, 期限切れ, 撤回, or its person lies in the trash. */
export type MustComeDown = Exclude<StoryState, 'permitted'> | 'personGone'

/** A story whose permission ends or that must come down, and whose it is. */
export interface DueStory {
  readonly story: Story
  /** Null where the person is gone. */
  readonly person: Alumnus | null
  /** The last day of the permission, or the day since when it must not be read. */
  readonly dueOn: Day
  readonly isPublished: boolean
  /** Null while it may be read. */
  readonly mustComeDown: MustComeDown | null
}

/** A question with answers outstanding. */
export interface OpenQuestion {
  readonly request: FeedbackRequest
  readonly dueOn: Day
  readonly waiting: number
}

/**
 * The stories whose permission ends within the next days, and all that can be read though they must
 * not, whoever is gone; the earliest first.
 */
export function dueStories({ book, touches }: DataContext, today: Day): readonly DueStory[] {
  const until = addDays(today, STORY_DAYS)
  const found: DueStory[] = []
  for (const story of book.all('programme').values()) {
    if (story.kind !== 'story' || !isLive(story)) continue
    const known =
      story.personId === null ? null : book.get('alumni', touches.resolve(story.personId))
    const person = known !== null && isLive(known) ? known : null
    const state = storyState(story, today)
    const isOut = isPublished(story, today)
    const { permittedUntil, withdrawnOn, publishedOn } = story
    if (isOut && (state !== 'permitted' || (known !== null && person === null))) {
      const since = {
        waiting: publishedOn,
        permitted: known?.trashedAt?.slice(0, 10) ?? null,
        expired: permittedUntil,
        withdrawn: withdrawnOn,
      }[state]
      const mustComeDown = state === 'permitted' ? 'personGone' : state
      found.push({ story, person, dueOn: since ?? today, isPublished: isOut, mustComeDown })
    } else if (state === 'permitted' && person !== null && permittedUntil !== null) {
      if (permittedUntil > until) continue
      const dueOn = permittedUntil
      found.push({ story, person, dueOn, isPublished: isOut, mustComeDown: null })
    }
  }
  return found.sort((a, b) => compare(a.dueOn, b.dueOn) || compare(a.story.id, b.story.id))
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
