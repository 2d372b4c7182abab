import type { rehire as ja } from '#shared/i18n/ja/rehire.ts'

/** Words of coming back: cases and posts, in English. */
export const rehire: Record<keyof typeof ja, string> = {
  'rehire.title': 'Rehire',
  'rehire.tabs': 'Parts of rehire',
  'rehire.tab.cases': 'Cases',
  'rehire.tab.vacancies': 'Vacancies',
}
