import { create } from 'zustand'

import type { Reply } from '#shared/domain/gathering/participation.ts'

/** The leaves of an event. */
export const EVENT_TABS = ['overview', 'participants', 'check-in', 'results'] as const
/** One of the leaves. */
export type EventTab = (typeof EVENT_TABS)[number]

interface EventsState {
  readonly tab: EventTab
  /** Whose reply the list of participants is narrowed down to; null shows everyone. */
  readonly reply: Reply | 'waiting' | null
}

/** Holds how events are looked at while the app runs. */
export const useEventsStore = create<EventsState>()(() => ({ tab: 'overview', reply: null }))
