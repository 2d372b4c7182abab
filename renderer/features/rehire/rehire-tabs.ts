/** The leaves of the place for coming back: 案件, 募集枠. */
export const REHIRE_TABS = ['cases', 'vacancies'] as const
/** One of the leaves. */
export type RehireTab = (typeof REHIRE_TABS)[number]
