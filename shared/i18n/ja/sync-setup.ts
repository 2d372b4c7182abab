/** Words of setting syncing up, in Japanese. */
export const syncSetup = {
  'app.place.syncSetup': '同期の準備',
  'sync.setup.title': 'この名簿をサーバーに置く',
  'sync.join.title': 'ほかのパソコンの名簿につなぐ',
  'sync.setup.steps': '同期の手順',
  'sync.setup.step.server': 'サーバー',
  'sync.setup.step.check': '確認',
  'sync.setup.step.passphrase': '合言葉',
  'sync.setup.step.secret': '合言葉',
  'sync.setup.step.people': '人の照合',
  'sync.setup.step.send': '送信',
  'sync.setup.step.receive': '受信',
  'sync.setup.step.operator': '使う人',
  'sync.setup.back': '戻る',
  'sync.setup.next': '次へ',
  'sync.setup.stop': 'やめる',
  'sync.setup.close': '閉じる',
  'sync.setup.again': 'もう一度試す',

  'sync.server': '同期',
  'sync.server.lead':
    '2台以上のパソコンで同じ名簿を使うときに、借りたサーバーを通して内容をそろえます。1台だけで使うなら要りません。サーバーに届くのは暗号だけです。',
  'sync.server.set-up': 'この名簿を新しくサーバーに置く',
  'sync.server.join': 'ほかのパソコンの名簿につなぐ',
  'sync.server.open-file': '接続ファイルを開く',
  'error.sync.not-a-connection-file':
    'Kizunaの接続ファイルではありません。ほかのパソコンの設定の「接続ファイルを保存」で作ったファイルを選んでください。',
  'sync.server.joined': 'もうサーバーにつながっています。',
  'sync.server.joined.to-settings': '設定を開く',
  'sync.server.save-file': '接続ファイルを保存',
  'sync.server.file-name': 'Kizuna接続ファイル',
  'sync.server.file-saved':
    '接続ファイルを保存しました。つなぎたいパソコンで開いてください。パスワードと合言葉は入っていないので、別に伝えてください。',
  'sync.server.change': 'パスワードや証明書を変える',
  'sync.server.changed': '変えました。新しい内容でサーバーにつながりました。',
  'sync.server.change.act': '確かめて変える',
  'sync.server.change.lead': '名簿はそのままで、サーバーへのつなぎ方だけを変えます。',
  'sync.server.change.not':
    'つなぎ方は変えていません。印の付いた所を直してから、もう一度お試しください。',
  'sync.server.change.other':
    'このサーバーには別の名簿が置かれています。つなぎ方は変えていません。アドレスとデータベース名を確かめてください。',
  'sync.server.paused': '一時停止しています。このパソコンで入れた内容は、再開したときに送ります。',
  'sync.server.leave': '切断する',
  'sync.server.leave.title': 'サーバーとの同期をやめます',
  'sync.server.leave.stays':
    'このパソコンのデータは、すべてこのままここに残ります。サーバーとほかのパソコンのデータも変わりません。',
  'sync.server.leave.forgets':
    'サーバーのパスワードはこのパソコンから消します。またつなぐときは、もう一度入れてください。',
  'sync.server.machine': 'このパソコンの名前',

  'sync.server.url': 'サーバーのアドレス',
  'sync.server.url.hint': 'サーバーの管理者から受け取ったアドレスを、そのまま貼り付けてください。',
  'sync.server.url.missing': 'アドレスを入れてください。',
  'sync.server.database': 'データベース名',
  'sync.server.database.missing': 'データベース名を入れてください。',
  'sync.server.user': '利用者名',
  'sync.server.user.hint': 'パソコンごとに別の利用者名を使うと、1台だけを止められます。',
  'sync.server.user.missing': '利用者名を入れてください。',
  'sync.server.password': 'パスワード',
  'sync.server.password.kept': '空のままなら、今のパスワードを使います。',
  'sync.server.password.missing': 'パスワードを入れてください。',
  'sync.server.certificate': '会社の証明書を使う',
  'sync.server.certificate.hint': '社内の認証局を使うサーバーのときだけ要ります（.crt か .pem）。',
  'sync.server.certificate.drop': '証明書のファイルをここに置く',
  'sync.server.certificate.taken': '使う証明書: {name}',
  'sync.server.certificate.held': '受け取った証明書を使います。',
  'sync.server.certificate.remove': '外す',
  'sync.server.certificate.wrong':
    '証明書のファイルではありません。文字の形（PEM）の .crt か .pem を選んでください。',
  'sync.server.provision': '管理者としてサーバーを準備する',
  'sync.server.provision.hint':
    'データベースと、上の利用者をこれから作るときに使います。管理者の名前とパスワードは一度だけ使い、どこにも残しません。',
  'sync.server.admin-user': '管理者の利用者名',
  'sync.server.admin-user.missing': '管理者の利用者名を入れてください。',
  'sync.server.admin-password': '管理者のパスワード',
  'sync.server.admin-password.missing': '管理者のパスワードを入れてください。',

  'sync.check.list': 'サーバーの確認',
  'sync.check.running': 'サーバーを確かめています',
  'sync.check.provisioning': 'サーバーを準備して、確かめています',
  'sync.check.again': 'もう一度確かめる',
  'sync.check.all-good': 'すべて確かめました。このサーバーを使えます。',
  'sync.check.with-warnings': 'このサーバーを使えます。気をつけることが{count, number}つあります。',
  'sync.check.not-yet': 'まだ使えません。印の付いた所を直してから、もう一度確かめてください。',
  'sync.check.state.good': '良い',
  'sync.check.state.warning': '注意',
  'sync.check.state.bad': '使えません',
  'sync.check.state.skipped': 'まだ確かめていません',
  'sync.check.address': 'アドレス',
  'sync.check.reachable': 'サーバーに届くか',
  'sync.check.tls': '通信の暗号',
  'sync.check.couchdb': 'サーバーの種類',
  'sync.check.login': 'ログイン',
  'sync.check.database': 'データベース',
  'sync.check.access': '読み書き',
  'sync.check.closed': '部外者からの守り',
  'sync.check.ask.title': 'サーバーの管理者へ送る文',
  'sync.check.ask.copy': '文をコピーする',
  'sync.check.ask.copied': 'コピーしました。メールなどに貼り付けて送ってください。',
  'sync.check.ask.opening':
    'お世話になっております。Kizunaの同期で使うサーバーについて、次のご確認をお願いいたします。',
  'sync.check.ask.where': 'サーバー: {url}\nデータベース: {database}\n利用者: {user}',
  'sync.check.ask.address': '接続先の正しいアドレス（https://で始まるもの）をお知らせください。',
  'sync.check.ask.reachable':
    'このアドレスに社内のパソコンから届きません。サーバーが動いているか、ファイアウォールで止められていないかをご確認ください。',
  'sync.check.ask.tls':
    'このアドレスの証明書をパソコンが信用できません。期限と名前をご確認のうえ、社内の認証局の証明書であれば、そのファイル（PEM）をお送りください。',
  'sync.check.ask.couchdb': 'このアドレスでCouchDB（3.5.3以降）が答えるように設定してください。',
  'sync.check.ask.login': 'この利用者名とパスワードでログインできるかをご確認ください。',
  'sync.check.ask.database': 'このデータベースを作り、この利用者をメンバーに加えてください。',
  'sync.check.ask.access':
    'この利用者に、データベースの読み書きの権限を付けてください（管理者の権限は要りません）。',
  'sync.check.ask.closed':
    'ログインしていない人がデータベースを読めないように設定してください（require_valid_user と _security）。',
  'sync.check.ask.couchdb.hidden':
    'CouchDBの版が3.5.3以降であるかをお知らせください（それより前の版には、知られた弱点があります）。',
  'sync.check.ask.tls.plain': 'このアドレスを https で使えるようにしてください。',
  'sync.check.ask.tls.expires-soon': '証明書の期限が近づいています。更新をお願いします。',
  'sync.check.ask.login.admin':
    'このパソコン用に、管理者ではない利用者を作り、データベースのメンバーに加えてください。',
  'sync.check.ask.access.full': 'サーバーの空きが足りません。空きを増やしてください。',
  'sync.check.ask.closed.any-user':
    'データベースの _security に、使う利用者だけをメンバーとして入れてください。',
  'sync.check.holds.own':
    'この名簿は、もうこのサーバーに置かれています。続けると、合言葉でつなぎ直します。',
  'sync.check.holds.other':
    'このデータベースには、もう別の名簿（記録{count, number}件）が置かれています。そこにつなぐこともできます。新しく置くときは、別のデータベース名にしてください。',
  'sync.check.holds.nothing':
    'このデータベースには、まだ名簿がありません。このパソコンの名簿をここに置くこともできます。つなぐときは、アドレスとデータベース名を確かめてください。',
  'sync.check.holds.nothing-here':
    'このデータベースには、まだ名簿がありません。アドレスとデータベース名を確かめてください。',
  'sync.check.holds.foreign':
    'このデータベースには、Kizunaではないデータが入っています。何も変えていません。別のデータベース名にしてください。',
  'sync.check.join-instead': '置かれている名簿につなぐ',
  'sync.check.set-up-instead': 'この名簿をここに置く',

  'sync.setup.passphrase.lead':
    'サーバーに置くデータは、すべて暗号にします。合言葉は、次のパソコンをつなぐときに暗号を開く鍵です。サーバーの管理者もKizunaの作者も、合言葉がなければ読めません。',
  'sync.setup.passphrase.existing':
    'このパソコンには、もう合言葉があります。ほかのパソコンをつなぐときは、同じ合言葉を入れてください。',
  'sync.setup.passphrase.longer':
    'サーバーに置く名簿には、{count, number}文字以上の合言葉が要ります。今の合言葉を、長いものに変えてください。',
  'sync.setup.passphrase.lost':
    '合言葉を忘れても、復旧シートのコードで開いて、新しい合言葉に変えられます。両方をなくすと、次のパソコンをつなげません。',
  'sync.setup.machine': 'このパソコンの名前',
  'sync.setup.machine.hint': 'ほかのパソコンの「同期」の画面に、この名前で出ます。',
  'sync.setup.machine.first': '人事部のパソコン',
  'sync.setup.machine.next': '{name}さんのパソコン',
  'sync.setup.machine.second': '2台目のパソコン',
  'sync.setup.machine.missing': 'パソコンの名前を入れてください。',
  'sync.setup.begin': 'サーバーに置く',

  'sync.setup.sending': 'サーバーへ送っています',
  'sync.setup.receiving': 'サーバーから受け取っています',
  'sync.setup.starting': '送る準備をしています',
  'sync.setup.comparing': '受け取る準備をしています',
  'sync.setup.left': '残り{left, number}件（全{total, number}件）',
  'sync.setup.goes-on': 'この画面を閉じても続きます。そのあいだも、ふだんどおりに使えます。',
  'sync.setup.paused': '一時停止しています。再開すると、続きから始めます。',
  'sync.setup.sent': 'この名簿をサーバーに置きました。',
  'sync.setup.sent.next':
    '次のパソコンをつなぐには、接続ファイルを保存し、つなぎたいパソコンで開いてください。',
  'sync.setup.received': 'サーバーの名簿とそろいました。',

  'sync.join.file': '接続ファイルをここに置く',
  'sync.join.file.hint':
    'ほかのパソコンの設定で保存したファイルです。なければ、下に入れてください。',
  'sync.join.file.taken': '{company}の接続ファイルを読み取りました。',
  'sync.join.secret': '合言葉、または復旧シートのコード',
  'sync.join.secret.hint': 'サーバーに名簿を置いたパソコンで決めたものです。',
  'sync.join.secret.missing': '合言葉か復旧シートのコードを入れてください。',
  'sync.join.secret.wrong':
    '合いません。何も変えていません。大文字と小文字、打ち間違いを確かめて、もう一度入れてください。',
  'sync.join.secret.show': '入れた文字を表示する',
  'sync.join.no-workspace':
    'このデータベースには、まだ名簿がありません。何も変えていません。戻って、アドレスとデータベース名を確かめてください。',
  'sync.join.what': 'つなぐと、次のことが起きます',
  'sync.join.what.people': 'このパソコンの人とサーバーの人が、1つの名簿になります。',
  'sync.join.what.passphrase':
    'これまでの合言葉の代わりに、今入れる名簿の合言葉で、このパソコンのデータが開くようになります。',
  'sync.join.what.recovery':
    'このパソコンの前の復旧シートでは、これからのデータを開けません。前に取った控えは、前の復旧シートのまま開きます。',
  'sync.join.what.fresh':
    'このパソコンの復旧シートは作りません。名簿を置いたパソコンの復旧シートで開けます。',
  'sync.join.act': 'つなぐ',
  'sync.join.looking': 'サーバーの人とこのパソコンの人を見比べています',
  'sync.join.there': 'サーバーにいる人',
  'sync.join.here': 'このパソコンにいる人',
  'sync.join.both': '両方にいる人',
  'sync.join.after': 'つないだ後',
  'sync.join.count': '{count, number}人',
  'sync.join.both.what':
    '両方にいる人は1人にまとめるので、二重にはなりません。あとで2人に分けることもできます。',
  'sync.join.both.none':
    '両方にいる人は見つかりませんでした。このパソコンの人は、そのままサーバーの名簿に加わります。',
  'sync.join.doubtful':
    '同じ人かもしれない人が{count, number}人います。まとめずに残し、個人票で「同じ人かもしれない記録があります」と示します。あとで見比べて決めてください。',
  'sync.join.nothing-lost':
    '両方で内容が違うところはサーバーの内容にし、もう一方は「食い違い」に残します。あとで選べます。',
  'sync.join.start': '1つの名簿にする',
  'sync.join.leave': 'つながずに戻る',
  'sync.join.left':
    'つなぐのをやめました。人のデータは変えていません。合言葉は、今入れた名簿のものに変わりました。',
  'sync.join.operator.new': '一覧にいないときは、お名前',
  'sync.join.operator.missing': '使う人を選ぶか、お名前を入れてください。',
  'sync.join.operator.open': 'はじめる',
  'sync.join.instead': '別のパソコンの名簿につなぐ',
} as const
