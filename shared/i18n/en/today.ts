import type { today as ja } from '#shared/i18n/ja/today.ts'

/** Words of today, in English. */
export const today: Record<keyof typeof ja, string> = {
  'today.title': 'Today',
  'today.count': '{count, plural, one {# step} other {# steps}}',
  'today.due': 'Next steps due',
  'today.soon': 'Within 7 days',
  'today.over': '{days, plural, one {# day late} other {# days late}}',
  'today.is-today': 'Today',
  'today.ahead': '{days, plural, one {in # day} other {in # days}}',
  'today.contact': 'Get in touch',
  'today.finish': 'Done',
  'today.postpone': 'One week later',
  'today.empty': 'Nothing is due today.',
  'today.empty-more':
    'A next step with a due day appears here on that day. For example: call changing jobs next month -> send papers by 12/1',
  'today.failed': 'The next steps could not be loaded.',
  'today.failed-safe': 'What was saved is safe.',
  'today.failed-todo': 'Please try again. If it goes on, start the app anew.',
}
