/** Words of syncing as it is seen every day, in Japanese. */
export const sync = {
  'sync.title': '同期',
  'sync.tabs': '同期の表示',
  'sync.tab.standing': '状況',
  'sync.tab.conflicts': '食い違い',
  'sync.open': '同期を見る',

  'sync.foot': '同期: {state}',
  'sync.foot.and': '・',
  'sync.foot.last': '（最終 {at}）',
  'sync.state.paused': '一時停止',
  'sync.state.offline': 'オフライン',
  'sync.state.latest': '最新',
  'sync.state.sending': '送信中',
  'sync.state.receiving': '受信中',
  'sync.state.attention': '要確認',
  'sync.pending': '送信待ち {count, number}件',
  'sync.conflicts.count': '食い違い {count, number}件',

  'sync.off.title': '同期は使っていません。',
  'sync.off.what':
    'サーバーを用意すると、2台のパソコンで同じ名簿を使えます。使わなくても、ほかの機能はすべて使えます。',
  'sync.off.act': '設定で同期を始める',

  'sync.standing': '今の状況',
  'sync.latest': 'すべて最新です。',
  'sync.latest.what': '変えたことは自動で送られ、ほかのパソコンの変更も自動で届きます。',
  'sync.sending': '変えたことを送っています。',
  'sync.receiving': 'ほかのパソコンの変更を受け取っています。',
  'sync.working.what': 'このまま作業を続けられます。',
  'sync.offline': 'オフラインです。',
  'sync.offline.what':
    'このまま作業を続けられます。変えたことはこのパソコンに保存され、つながると自動で送られます。',
  'sync.paused': '同期を一時停止しています。',
  'sync.paused.what': '変えたことはこのパソコンに保存され、再開すると送られます。',
  'sync.attention': '確かめていただきたいことがあります。',
  'sync.attention.what': '下の項目をご覧ください。',
  'sync.progress.sending': '送っています',
  'sync.progress.receiving': '受け取っています',
  'sync.progress.count': '{done, number} / {total, number}件',
  'sync.progress.done': '{done, number}件',

  'sync.now': '今すぐ同期する',
  'sync.pause': '一時停止する',
  'sync.resume': '再開する',
  'sync.login-again': 'パスワードを入れ直す',
  'sync.settings': '設定を開く',
  'sync.begin-anew': 'サーバーに置き直す',
  'sync.begin-anew.title': 'このパソコンの記録をサーバーに置き直します',
  'sync.begin-anew.what':
    '空になったサーバーに、このパソコンの記録をすべて暗号化して送り直します。ほかのパソコンにだけある変更も、そのパソコンがつながったときに加わります。',
  'sync.begin-anew.act': '置き直す',

  'sync.remark.clock':
    'パソコンの時計が{hours, number}時間ずれています。日付と時刻を合わせてください。変更は失われません。',
  'sync.remark.parked':
    '{count, number}件の記録は、より新しいKizunaで書かれています。このパソコンのKizunaを更新すると見られます。それまで、そのままの形で保管します。',
  'sync.remark.refused':
    '{count, number}件の記録をサーバーが受け取りません。記録はこのパソコンに残っています。ほかの記録の同期は続きます。長すぎるメモがないか確かめ、続くときはサーバーの管理者に受け取れる大きさを聞いてください。',
  'sync.remark.tampered':
    '{count, number}件の記録を開けませんでした。サーバーで書き換えられたか、壊れています。このパソコンの記録は元のままです。サーバーの管理者に確かめてから、照合してください。',
  'sync.remark.conflicts': '食い違いが{count, number}件あります。どちらを残すか選んでください。',
  'sync.remark.conflicts.act': '食い違いを見る',

  'sync.exchanged': 'やり取り',
  'sync.exchanged.last': '最後に合わせた時刻',
  'sync.exchanged.never': 'まだありません',
  'sync.exchanged.pending': '送信待ち',
  'sync.exchanged.sent': 'これまでに送った記録',
  'sync.exchanged.received': 'これまでに受け取った記録',
  'sync.exchanged.server': 'サーバー',
  'sync.count': '{count, number}件',

  'sync.machines': 'パソコン',
  'sync.machines.empty': 'サーバーとつながると、ここにパソコンが並びます。',
  'sync.machine.this': 'このパソコン',
  'sync.machine.seen': '最後につながった時刻 {at}',
  'sync.machine.version': 'Kizuna {version}',
  'sync.machine.removed': '外しました（{at}）',
  'sync.machine.remove': '外す',
  'sync.machine.remove.named': '外す: {name}',
  'sync.machine.remove.title': '{name}を同期から外します',
  'sync.machine.remove.when': 'そのパソコンは、次にサーバーへつながったときに同期をやめます。',
  'sync.machine.remove.stays':
    'そのパソコンに入っている記録は消えません。手元にないときや、人に渡ったおそれがあるときは、次の2つも行ってください。',
  'sync.machine.remove.user': 'サーバーで、そのパソコンの利用者を消す（サーバーの管理者に頼む）',
  'sync.machine.remove.passphrase': '合言葉を変える',
  'sync.machine.remove.this.title': 'このパソコンを同期から外します',
  'sync.machine.remove.this.what':
    'サーバーの名前とパスワードを忘れ、同期をやめます。記録はすべてこのパソコンに残り、今までどおり使えます。',
  'sync.machine.remove.pending':
    '送信待ちの{count, number}件は、ほかのパソコンに届かないまま残ります。先に「今すぐ同期する」を押すと送れます。',

  'sync.compare': '照合',
  'sync.compare.what':
    'サーバーの記録とこのパソコンの記録がそろっているかを、1日に1回、自動で照合します。足りない記録があれば、その場でそろえます。',
  'sync.compare.last': '最後の照合: {at}',
  'sync.compare.never': 'まだ照合していません。',
  'sync.compare.healed':
    '{count, plural, =0 {違いはありませんでした。} other {足りなかった#件をそろえました。}}',
  'sync.compare.now': '今すぐ照合する',
  'sync.compare.done':
    '{records, number}件を照合しました。{healed, plural, =0 {違いはありませんでした。} other {足りなかった#件をそろえました。}}',

  'sync.today.conflicts': '同期の食い違いが{count, number}件あります。',
  'sync.today.late': '同期が{days, number}日前から止まっています。',
} as const
