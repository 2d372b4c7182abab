/** Words of errors, in Japanese: what happened, whether the data are safe, what to do now. */
export const errors = {
  'error.unexpected':
    '思わぬ問題が起きました。保存済みのデータは無事です。もう一度お試しください。続くときはアプリを起動し直してください。',
  'error.storage.journal-failed':
    '記録できませんでした。変更は保存されていません。ディスクの空きを確かめて、もう一度お試しください。',
  'error.storage.store-failed':
    '変更は記録簿に残りましたが、画面のデータに反映できませんでした。アプリを起動し直すと反映されます。',
  'error.storage.damaged':
    'データの一部を読み取れません。アプリを終了し、データの入ったフォルダーを別の場所に写してから、もう一度起動してください。',
  'error.record.not-found': 'この記録は見つかりません。ほかの操作で消去された可能性があります。',
  'error.record.invalid': '入力の形が正しくないため保存しませんでした（項目: {field}）。',
  'error.history.nothing': '元に戻せる操作はありません。',
  'error.history.not-undoable': 'この操作は元に戻せません。',
} as const
