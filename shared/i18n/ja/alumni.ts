/** Words of alumni, in Japanese. */
export const alumni = {
  'alumni.near.today': '今日',
  'alumni.near.back':
    '{unit, select, day {{count}日前} week {{count}週間前} month {{count}か月前} other {{count}年前}}',
  'alumni.near.ahead':
    '{unit, select, day {{count}日後} week {{count}週間後} month {{count}か月後} other {{count}年後}}',
  'alumni.tenure.days': '{days}日',
  'alumni.tenure.months': '{months}か月',
  'alumni.tenure.years': '{years}年',
  'alumni.tenure.both': '{years}年{months}か月',
} as const
