/** Words of the settings, in Japanese. */
export const settings = {
  'settings.title': '設定',
  'settings.look': '表示',
  'settings.language': '言葉',
  'settings.theme': '明るさ',
  'settings.theme.system': 'パソコンに合わせる',
  'settings.theme.light': '明るい',
  'settings.theme.dark': '暗い',
  'settings.wareki': '日付を和暦で表示する',
  'settings.wareki.hint': '西暦は日付に触れると見えます。',
  'settings.company': '会社と使う人',
  'settings.operator': 'このパソコンを使う人',
  'settings.operator.hint': '記録や書き出しに、この人の名前が残ります。',
  'settings.cadence': '連絡の目安',
  'settings.cadence.programme': '全体の目安',
  'settings.cadence.programme.hint':
    '最後のやり取りからこの日数を過ぎた人が「今日」に並びます。1人ずつの目安は個人票で決められます。',
  'settings.cadence.rules': 'タグや分科会ごとの目安',
  'settings.cadence.rules.hint':
    '全体の目安の代わりに使います。いくつも当てはまる人は、いちばん短い日数になります。',
  'settings.cadence.target': 'タグ・分科会',
  'settings.cadence.add': '追加する',
  'settings.holidays': '会社の休日',
  'settings.holidays.hint': '土日・祝日と会社の休日に当たる期日は、次の出勤日にまわします。',
  'settings.holiday.name': '休日の名前',
  'settings.holiday.usual': '年末年始',
  'settings.holiday.from': '初日',
  'settings.holiday.to': '最終日',
  'settings.holiday.turned': '最終日が初日より前です。',
  'settings.holiday.add': '会社の休日を追加する',
  'settings.due-notice': '期日の来た用件をパソコンの通知で知らせる',
  'settings.due-notice.hint':
    '起動したときと日付が変わったときに、1日1回、件数だけを知らせます。名前は出しません。',
  'settings.recovery': '復旧コード',
  'settings.recovery.what':
    'パソコンが壊れたときや入れ替えたときに、データを開くためのコードです。なくしたときや、ほかの人に見られたおそれがあるときは、作り直してください。',
  'settings.recovery.renew': '復旧コードを作り直す',
  'settings.recovery.renew.title': '復旧コードを作り直します',
  'settings.recovery.renew.act': '作り直す',
  'settings.recovery.renew.warning': '前の復旧コードでは、このパソコンのデータを開けなくなります。',
  'settings.recovery.renew.shared':
    '同期しているほかのパソコンでも、次の同期のあとは前の復旧コードで開けなくなります。',
  'settings.recovery.renew.copies':
    'すでに取った控えは、前の復旧コードのまま開きます。控えを残すあいだは前の復旧シートも保管してください。ほかの人に見られたおそれがあるときは、控えを取り直し、前の控えを消してください。',
  'settings.recovery.new': '新しい復旧コード',
  'settings.recovery.new.lead':
    '前の復旧コードでは、このパソコンのデータを開けなくなりました。新しいコードは今だけ表示します。紙に印刷するか、USBメモリーなどパソコンの外に保存してください。',
  'settings.recovery.done': '完了',
  'settings.passphrase': '合言葉',
  'settings.passphrase.what': 'このパソコンでは、起動のたびに合言葉をお聞きします。',
  'settings.passphrase.opens': '復旧コードの代わりに、データや控えを開ける言葉です。',
  'settings.passphrase.shared':
    'データや控えを開くときと、ほかのパソコンをつなぐときに入れる言葉です。サーバーに置いた鍵も、これで守られています。',
  'settings.passphrase.change': '合言葉を変える',
  'settings.passphrase.act': '変える',
  'settings.passphrase.current': '今の合言葉',
  'settings.passphrase.current.hint': '忘れたときは、復旧コードを入れてください。',
  'settings.passphrase.wrong':
    '合いません。大文字と小文字、打ち間違いを確かめて、もう一度入れてください。',
  'settings.passphrase.new': '新しい合言葉',
  'settings.passphrase.again': '新しい合言葉（もう一度）',
  'settings.passphrase.changed':
    '合言葉を変えました。次の起動から新しい合言葉で開きます。すでに取った控えは、前の合言葉のまま開きます。',
  'settings.passphrase.changed.shared':
    '合言葉を変えました。同期しているほかのパソコンにも、次の同期で伝わります。すでに取った控えは、前の合言葉のまま開きます。',
  'settings.sample': 'サンプルの人',
  'settings.sample.there': 'サンプルの人が{count, number}人入っています。',
  'settings.sample.none': '架空の人を入れて、使い方を試せます。',
  'settings.sample.add': 'サンプルの人を入れる',
  'settings.sample.remove': 'サンプルの人を消す',
  'settings.sample.remove.act': '{count, number}人を消す',
  'settings.sample.remove.what':
    'サンプルの{count, number}人と、その人たちのやり取りを消します。あとから元に戻すことはできません。取り込んだ人や追加した人はそのままです。',
  'settings.about': 'このアプリについて',
  'settings.version': '版',
  'settings.folder': 'データの場所',
} as const
