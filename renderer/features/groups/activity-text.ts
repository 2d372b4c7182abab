import { useT } from '#renderer/i18n/language.ts'
import type { GroupActivity } from '#shared/domain/gathering/group-activity.ts'

/** Gives the function that says what a group did over the last 12 months. */
export function useActivityText(): (activity: GroupActivity) => string {
  const t = useT()
  return ({ meetings, participants, touches }) => {
    if (meetings === 0 && touches === 0) return t('groups.activity.none')
    return [
      meetings > 0 && t('groups.activity.meetings', { meetings, participants }),
      touches > 0 && t('groups.activity.touches', { touches }),
    ]
      .filter(Boolean)
      .join(t('groups.activity.and'))
  }
}
