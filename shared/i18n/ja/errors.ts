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
  'error.events.no-day':
    'まだ日が決まっていません。「概要」で日を入れてから、もう一度お試しください。',
  'error.events.closed-day':
    '締めたイベントの日は空にできません。正しい日を入れるか、先に締めを取り消してください。',
  'error.events.not-yet': 'まだ開催の日になっていません。当日を過ぎてから締めてください。',
  'error.policies.stored-by-case':
    'この版で進めた案件が{count, number}件あるため、内容は変えられません。「次の版を作る」で新しい版にしてください。',
  'error.history.nothing': '元に戻せる操作はありません。',
  'error.history.not-undoable': 'この操作は元に戻せません。',
  'error.disk.full':
    'ディスクの空きが足りず、書き込めませんでした。これまでのデータは無事です。空きを作ってから、もう一度お試しください。',
  'error.disk.refused':
    'ファイルに書き込めませんでした。これまでのデータは無事です。ほかのアプリで開いていれば閉じるか、別の場所を選んでください。',
  'error.disk.failed':
    'ディスクの読み書きに失敗しました。これまでのデータは無事です。保存先を確かめて、もう一度お試しください。',
  'error.journal.damaged':
    '記録簿の一部を読み取れません。残りの記録は無事です。データの入ったフォルダーを別の場所に写してから、アプリを起動し直してください。',
  'error.journal.foreign':
    '別の職場の記録簿がフォルダーに入っています。何も変更していません。元の記録簿を戻してから、もう一度起動してください。',
  'error.journal.newer':
    'この記録簿は、より新しいKizunaで書かれています。何も変更していません。新しいKizunaを起動してください。',
  'error.keys.damaged':
    '鍵のファイルを読み取れません。データは変更していません。フォルダーを別の場所に写し、復旧シートを用意してから、以前の控えの keys.json を戻してください。',
  'error.keys.missing':
    'データはありますが、鍵のファイルが見つかりません。データは変更していません。keys.json を元のフォルダーに戻してから、もう一度起動してください。',
  'error.keys.exist': '鍵はすでに作られています。アプリを起動し直してください。',
  'error.keys.locked': 'データは閉じられています。合言葉か復旧コードを入れてください。',
  'error.keys.passphrase-short': '合言葉が短すぎます。{min, number}文字以上にしてください。',
  'error.keys.passphrase-needed': 'この先へ進むには合言葉が要ります。合言葉を決めてください。',
  'error.link.refused': 'このリンクは開けません。開けるのは https、メール、電話のリンクだけです。',
  'error.link.not-opened':
    'リンクを開けませんでした。メールや電話のアプリが設定されているか確かめてください。',
  'error.file.not-saved-here':
    'このファイルの場所は表示できません。保存先のフォルダーを直接開いてください。',
  'error.act.cancelled': '取りやめました。何も変わっていません。',
  'error.introduction.same-person':
    '同じ人どうしを引き合わせることはできません。もう1人を選び直してください。',
  'error.introduction.not-here':
    'ごみ箱にある人は引き合わせられません。個人票で戻してから、もう一度お試しください。',
  'error.introduction.deceased':
    '逝去された方を引き合わせることはできません。別の方を選んでください。',
  'error.introduction.do-not-contact':
    '連絡不可の方を引き合わせることはできません。別の方を選んでください。',
  'error.cases.nobody':
    '本人の記録が見つからないため、記録しませんでした。ごみ箱にあれば戻してから、もう一度お試しください。',
  'error.cases.no-reason': '理由が空のため、記録しませんでした。理由を書いてください。',
  'error.cases.not-hired': '採用の決定がまだありません。先に「決定」を記録してください。',
  'error.cases.joining-changed':
    'あとから在籍や案件が書き直されているため、元に戻しませんでした。案件の「入社」の欄で直してください。',
  'error.cases.joined':
    '入社を記録した案件です。直すには、先に「入社」の欄で入社の記録を取り消してください。',
  'error.alumnus.stints-overlap': '在籍期間が重なっています。入社日と退職日を確かめてください。',
  'error.calendar.no-day': '日にちが決まっていないため、予定ファイルを作れません。',
  'error.inviting.unknown-placeholder':
    '差し込めない語があるため、作りませんでした。文面のかっこの中を直してください。',
  'error.feedback.not-to-be-asked':
    '亡くなった人、連絡不可の人、復帰して在職中の人には意見を聞けません。ほかの人を選んでください。',
  'error.eligibility.rule-wrong':
    '参加条件に足りないところがあるため、保存しませんでした。条件を直してください。',
  'error.eligibility.no-reason': '理由がないため、承認を保存しませんでした。理由を書いてください。',
  'error.eligibility.no-approver':
    '承認者がいないため、承認を保存しませんでした。承認者を選んでください。',
} as const
