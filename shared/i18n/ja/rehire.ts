/** Words of coming back: cases and posts, in Japanese. */
export const rehire = {
  'rehire.title': '再雇用',
  'rehire.tabs': '再雇用の区分',
  'rehire.tab.cases': '案件',
  'rehire.tab.vacancies': '募集枠',
} as const
