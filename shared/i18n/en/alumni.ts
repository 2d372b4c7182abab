import type { alumni as ja } from '#shared/i18n/ja/alumni.ts'

/** Words of alumni, in English. */
export const alumni: Record<keyof typeof ja, string> = {
  'alumni.near.today': 'today',
  'alumni.near.back':
    '{unit, select, day {{count, plural, one {# day} other {# days}}} week {{count, plural, one {# week} other {# weeks}}} month {{count, plural, one {# month} other {# months}}} other {{count, plural, one {# year} other {# years}}}} ago',
  'alumni.near.ahead':
    'in {unit, select, day {{count, plural, one {# day} other {# days}}} week {{count, plural, one {# week} other {# weeks}}} month {{count, plural, one {# month} other {# months}}} other {{count, plural, one {# year} other {# years}}}}',
  'alumni.tenure.days': '{days, plural, one {# day} other {# days}}',
  'alumni.tenure.months': '{months} mo',
  'alumni.tenure.years': '{years} y',
  'alumni.tenure.both': '{years} y {months} mo',
}
