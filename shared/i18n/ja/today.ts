/** Words of today, in Japanese. */
export const today = {
  'today.title': '今日',
  'today.count': '{count, number}件',
  'today.due': '期日の来た次の一手',
  'today.soon': '7日以内',
  'today.over': '{days}日過ぎています',
  'today.is-today': '今日',
  'today.ahead': 'あと{days}日',
  'today.contact': '連絡する',
  'today.finish': '済み',
  'today.postpone': '1週間延ばす',
  'today.empty': '今日することはありません。',
  'today.empty-more':
    'やり取りに次の一手と期日を書いておくと、その日にここへ並びます。例: 電話 来月転職するとのこと → 12/1まで資料を送る',
  'today.failed': '次の一手を読み込めませんでした。',
  'today.failed-safe': '保存済みのデータは無事です。',
  'today.failed-todo': 'もう一度お試しください。続くときはアプリを起動し直してください。',
} as const
