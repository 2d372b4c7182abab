/** Words of coming back: cases and posts, in Japanese. */
export const rehire = {
  'rehire.title': '再雇用',
  'rehire.tabs': '再雇用の区分',
  'rehire.tab.cases': '案件',
  'rehire.tab.vacancies': '募集枠',
  'rehire.empty': '復帰を検討している人の案件がここに並びます。',
} as const
