/** The leaves of the place for syncing: 状況, 食い違い. */
export const SYNC_TABS = ['standing', 'conflicts'] as const
/** One of the leaves. */
export type SyncTab = (typeof SYNC_TABS)[number]
