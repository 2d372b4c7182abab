/** The leaves of the place for opinions: 意見聴取, アルムナイの声. */
export const FEEDBACK_TABS = ['requests', 'stories'] as const
/** One of the leaves. */
export type FeedbackTab = (typeof FEEDBACK_TABS)[number]
