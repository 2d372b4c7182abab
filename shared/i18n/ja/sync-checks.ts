/** Words of what a server was found to be like, in Japanese: what is wrong, and what to ask of whom. */
export const syncChecks = {
  'sync.check.address.good': '使えるアドレスです。',
  'sync.check.address.private':
    '暗号化しない接続です。社内のネットワークの外からは使えません。できれば「https://」のアドレスを、サーバーの管理者に用意してもらってください。',
  'sync.check.address.unreadable':
    'アドレスを読み取れません。サーバーの管理者から受け取ったとおりに入れてください。例: https://sync.example.jp',
  'sync.check.address.scheme': 'アドレスは「https://」で始めてください。',
  'sync.check.address.credentials':
    'アドレスに利用者名やパスワードが入っています。アドレスから消して、それぞれの欄に入れてください。',
  'sync.check.address.query': 'アドレスの「?」や「#」から後ろを消してください。',
  'sync.check.address.insecure':
    '「http://」で始まるアドレスは、社内のネットワークでだけ使えます。「https://」で始まるアドレスを、サーバーの管理者に尋ねてください。',
  'sync.check.address.database':
    'データベースの名前が正しくありません。英小文字で始め、英小文字・数字・ハイフンだけを使ってください。',
  'sync.check.reachable.good': 'サーバーに届きました。',
  'sync.check.reachable.name':
    '「{host}」というサーバーが見つかりません。つづりを確かめてください。合っていれば、このパソコンがインターネットにつながっているかを確かめてください。',
  'sync.check.reachable.refused':
    '「{host}」はつながりましたが、受け付けていません。ポート番号を確かめ、サーバーが動いているかを管理者に尋ねてください。',
  'sync.check.reachable.timeout':
    '「{host}」から返事がありません。社外からつないでいるときは、社内の網かVPNが要るかもしれません。サーバーの管理者に尋ねてください。',
  'sync.check.reachable.network':
    '「{host}」に届きません。このパソコンがネットワークにつながっているかを確かめてください。ほかのサイトが開けるなら、サーバーの管理者に尋ねてください。',
  'sync.check.tls.good': '通信は暗号化されています。',
  'sync.check.tls.here': 'このパソコンの中のサーバーなので、暗号化は要りません。',
  'sync.check.tls.plain':
    '通信は暗号化されていません。記録の中身はKizunaが封をして送りますが、パスワードは社内の網で読み取られるおそれがあります。証明書を付けるよう、サーバーの管理者に頼んでください。',
  'sync.check.tls.expires-soon':
    '証明書の期限まで、あと{days, number}日です。更新の予定を、サーバーの管理者に確かめてください。',
  'sync.check.tls.expired':
    '証明書の期限が切れています。更新するよう、サーバーの管理者に頼んでください。',
  'sync.check.tls.early':
    '証明書がまだ有効期間に入っていません。このパソコンの日付と時刻を確かめてください。合っていれば、サーバーの管理者に知らせてください。',
  'sync.check.tls.name':
    '証明書が「{host}」のものではありません。アドレスのつづりを確かめてください。合っていれば、サーバーの管理者に知らせてください。',
  'sync.check.tls.unknown':
    '証明書を確かめられません。社内の認証局を使っているなら、その証明書のファイルを管理者からもらい、前の画面の「会社の証明書を使う」で選んでください。',
  'sync.check.tls.other':
    '安全な接続を結べません。アドレスとポート番号を確かめてください。合っていれば、証明書と暗号化の設定（TLS 1.2以降）を、サーバーの管理者に見てもらってください。',
  'sync.check.tls.authority':
    '加えた証明書のファイルを読み取れません。PEM形式の証明書だけのファイルを、サーバーの管理者からもらい直してください。',
  'sync.check.couchdb.good': 'CouchDB {version} です。',
  'sync.check.couchdb.old':
    'CouchDB {version} です。使えますが、3.5.2までには知られた弱点（CVE-2026-90799）があります。3.5.3以降にするよう、サーバーの管理者に頼んでください。',
  'sync.check.couchdb.other':
    'CouchDBに似た、別のサーバー（PouchDB Serverなど）です。試すには使えますが、長く使うにはCouchDB 3.5.3以降を、サーバーの管理者に用意してもらってください。',
  'sync.check.couchdb.hidden':
    'CouchDBのようですが、版を確かめられません。3.5.3以降かを、サーバーの管理者に尋ねてください。',
  'sync.check.couchdb.redirect':
    'このアドレスは、別のアドレスへ送り返します。ホテルや駅などの無線なら、先にブラウザーで接続の手続きを済ませてください。そうでなければ、正しいアドレスをサーバーの管理者に尋ねてください。',
  'sync.check.couchdb.not-couch':
    '同期に使えるサーバーではありません。ホテルや駅などの無線なら、先にブラウザーで接続の手続きを済ませてください。そうでなければ、CouchDBのアドレスをサーバーの管理者に尋ねてください。',
  'sync.check.couchdb.server':
    'サーバーが今は働いていません（番号 {status}）。しばらくしてからもう一度確かめ、続くときはサーバーの管理者に知らせてください。',
  'sync.check.couchdb.cut':
    '返事の途中で接続が切れました。もう一度確かめてください。続くときは、サーバーの管理者に尋ねてください。',
  'sync.check.login.good': 'ログインできました。',
  'sync.check.login.admin':
    'サーバー全体の管理者としてログインしました。このパソコンにしまうには強すぎます。このパソコンだけの利用者を、サーバーの管理者に作ってもらってください。',
  'sync.check.login.refused':
    '利用者名かパスワードが違います。大文字と小文字に気をつけて入れ直してください。分からないときは、サーバーの管理者に尋ねてください。',
  'sync.check.login.locked':
    'この利用者は今、ログインを止められています。何度か間違えたときは、5分ほど待ってからもう一度確かめてください。続くときは、サーバーの管理者に尋ねてください。',
  'sync.check.login.no-password': 'このサーバーのパスワードを入れてください。',
  'sync.check.login.failed':
    'ログインの途中で返事が乱れました。もう一度確かめてください。続くときは、サーバーの管理者に尋ねてください。',
  'sync.check.database.good': 'データベースがあります（記録{count, number}件）。',
  'sync.check.database.there': 'データベースはあります。',
  'sync.check.database.missing':
    '「{database}」というデータベースがありません。名前を確かめるか、作るようサーバーの管理者に頼んでください。',
  'sync.check.database.failed':
    '「{database}」を調べられませんでした。もう一度確かめてください。続くときは、サーバーの管理者に尋ねてください。',
  'sync.check.access.good': '読み書きできます。',
  'sync.check.access.forbidden':
    'この利用者は、データベースに入ることを許されていません。メンバーに加えるよう、サーバーの管理者に頼んでください。',
  'sync.check.access.read-only':
    '読めますが、書き込めません。この利用者に書き込みを許すよう、サーバーの管理者に頼んでください。',
  'sync.check.access.full':
    'サーバーの容量が足りず、書き込めません。空きを作るよう、サーバーの管理者に頼んでください。',
  'sync.check.access.failed':
    '試しの書き込みがうまくいきませんでした。もう一度確かめてください。続くときは、サーバーの管理者に尋ねてください。',
  'sync.check.closed.good': 'ログインしていない人は入れません。',
  'sync.check.closed.open':
    'ログインしなくても、誰でもデータベースに入れます。中身は封をしてあるので読まれませんが、消されるおそれがあります。閉じるよう（require_valid_user と _security）、サーバーの管理者に頼んでください。',
  'sync.check.closed.any-user':
    'このサーバーの利用者なら、誰でもデータベースに入れます。メンバーを決めるよう（_security）、サーバーの管理者に頼んでください。',
} as const
