import type { programme as ja } from '#shared/i18n/ja/programme.ts'

/** Words of the programme's rules, in English. */
export const programme: Record<keyof typeof ja, string> = {
  'programme.title': 'Programme',
  'programme.tabs': 'Parts of the programme',
  'programme.tab.setUp': 'Set-up',
  'programme.tab.rules': 'Who takes part',
  'programme.tab.policies': 'Rehire policy',
  'programme.tab.companies': 'Companies and non-disclosure',
  'programme.set-up.empty': 'Goals, people and wording are settled here.',
  'programme.policies.empty': 'The terms of coming back are kept here, version by version.',
}
