import { create } from 'zustand'

import type { Reply } from '#shared/domain/gathering/participation.ts'

/** The leaves of an event. */
export const EVENT_TABS = ['overview', 'participants', 'check-in', 'results'] as const
/** One of the leaves. */
export type EventTab = (typeof EVENT_TABS)[number]

/** By what the list of participants is narrowed down: a reply, who waits, who is still to be told. */
export type ListFilter = Reply | 'waiting' | 'untold'

interface EventsState {
  readonly tab: EventTab
  /** Null shows everyone. */
  readonly reply: ListFilter | null
}

/** Holds how events are looked at while the app runs. */
export const useEventsStore = create<EventsState>()(() => ({ tab: 'overview', reply: null }))
