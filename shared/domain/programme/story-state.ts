import type { Day } from '#shared/lib/dates.ts'

import type { Story } from './story.ts'

/** 許諾待ち, 掲載できます, 期限切れ, 撤回. */
export const STORY_STATES = ['waiting', 'permitted', 'expired', 'withdrawn'] as const
/** Whether a story may be told. */
export type StoryState = (typeof STORY_STATES)[number]

type Permission = Pick<Story, 'permittedOn' | 'permittedUntil' | 'withdrawnOn'>
type Publication = Pick<Story, 'publishedOn' | 'publishedWhere' | 'takenDownOn'>

/**
 * Tells how a story stands on a day: the last day of a permission still counts, a withdrawal takes
 * effect on its own day, and a permission given after it holds anew.
 */
export function storyState(
  { permittedOn, permittedUntil, withdrawnOn }: Permission,
  today: Day,
): StoryState {
  const isWithdrawn = withdrawnOn !== null && withdrawnOn <= today
  if (isWithdrawn && (permittedOn === null || permittedOn <= withdrawnOn)) return 'withdrawn'
  if (permittedOn === null || permittedOn > today) return isWithdrawn ? 'withdrawn' : 'waiting'
  return permittedUntil !== null && permittedUntil < today ? 'expired' : 'permitted'
}

/** Tells whether a story is to be read somewhere on a day; one published after it was taken down is. */
export function isPublished(
  { publishedOn, publishedWhere, takenDownOn }: Publication,
  today: Day,
): boolean {
  const isDown = takenDownOn !== null && takenDownOn <= today
  if (isDown && (publishedOn === null || publishedOn <= takenDownOn)) return false
  return publishedOn === null ? publishedWhere.trim() !== '' : publishedOn <= today
}
