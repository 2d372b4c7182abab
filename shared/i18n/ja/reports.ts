/** Words of reports, in Japanese. */
export const reports = {
  'reports.title': 'レポート',
  'reports.year.label': '年度',
  'reports.year': '{year}年度',
  'reports.year.full': '{year}年度（{wareki}度）',
  'reports.empty': 'やり取りやイベントを記録すると、年度ごとの数字がここに並びます。',
  'reports.failed': '年度の数字を読み込めませんでした。',
  'reports.numbers': '数字',
  'reports.numbers.name': '項目',
  'reports.numbers.hint': '項目の名前に重ねるか、Tabキーで移ると、数え方が出ます。',
  'reports.until-today': '{year}は{day}までの数字です。',
  'reports.part.touches': 'やり取り',
  'reports.part.events': 'イベント',
  'reports.part.ties': 'つながり',
  'reports.unit.times': '{count, number}回',
  'reports.unit.people': '{count, number}人',
  'reports.unit.items': '{count, number}件',
  'reports.unit.share': '{text}（{share, number, percent}）',

  'reports.summary.touches':
    '{year}は{isRunning, select, true {今日までに} other {}}、{people, number}人と{times, number}回やり取りしました。',
  'reports.summary.no-touches':
    '{year}のやり取りは{isRunning, select, true {、まだありません} other {ありません}}。',
  'reports.summary.before': '前の年度は1年間で{people, number}人と{times, number}回でした。',
  'reports.summary.change':
    '前の年度より、{peopleWay, select, more {人は{people, number}人増え} fewer {人は{people, number}人減り} other {人数は変わらず}}、{timesWay, select, more {回数は{times, number}回増えました} fewer {回数は{times, number}回減りました} other {回数は変わりませんでした}}。',
  'reports.summary.events':
    'イベントは{held, number}回開き、アルムナイが延べ{came, number}人参加しました。{first, plural, =0 {} other {初めて参加した人は#人です。}}',
  'reports.summary.dormant':
    '{isRunning, select, true {今日} other {年度末}}の時点で、12か月やり取りのない人は{count, number}人です。',

  'reports.figure.touches': 'やり取り',
  'reports.figure.reached': 'やり取りした人',
  'reports.figure.fromUs': 'こちらからのやり取り',
  'reports.figure.fromThem': '先方からのやり取り',
  'reports.figure.introductions': '引き合わせ',
  'reports.figure.stepsDue': '期日の来た次の一手',
  'reports.figure.stepsDone': 'そのうち済んだもの',
  'reports.figure.held': '開いたイベント',
  'reports.figure.cancelled': '中止したイベント',
  'reports.figure.alumniLed': 'アルムナイが中心のイベント',
  'reports.figure.invited': '案内した人（延べ）',
  'reports.figure.replied': '返事のあった人（延べ）',
  'reports.figure.cameAlumni': '参加したアルムナイ（延べ）',
  'reports.figure.attendees': '参加したアルムナイ（実人数）',
  'reports.figure.cameFirst': '初めて参加したアルムナイ',
  'reports.figure.inPerson': '対面での参加（延べ）',
  'reports.figure.online': 'オンラインでの参加（延べ）',
  'reports.figure.cameStaff': '参加した社員（延べ）',
  'reports.figure.dormant': 'ご無沙汰の人',
  'reports.figure.leavers': '新しく退職した人',
  'reports.figure.groupsActive': '動きのあった分科会',
  'reports.figure.groupsDormant': '動きのなかった分科会',

  'reports.means.touches':
    '電話・メール・面談・はがき・メッセージ・イベント・引き合わせの回数です。メモ、先の日付のもの、ごみ箱のものは数えません。何人かと一度に会ったときも1回です。イベントは、来た人の履歴に残したものを1人1回と数えます。',
  'reports.means.reached':
    '年度中に1回でもやり取りのあったアルムナイです。何回でも1人、まとめた人も1人と数えます。ごみ箱の人は数えません。',
  'reports.means.fromUs':
    'やり取りのうち、こちらから始めたものです。どちらからか書いていないものは数えません。',
  'reports.means.fromThem':
    'やり取りのうち、先方から始まったものです。どちらからか書いていないものは数えません。',
  'reports.means.introductions': 'やり取りのうち、引き合わせの回数です。',
  'reports.means.stepsDue':
    '期日が年度中にあり、その日が来たものです。やり取りの日が前の年度でも、期日の年度に数えます。',
  'reports.means.stepsDone':
    '期日の来た次の一手のうち、済みにしたものです。期日に遅れて済んだものも数えます。',
  'reports.means.held':
    '年度中に始まったイベントです。これから開くもの、中止したもの、日の決まっていないものは数えません。3月31日から4月1日にかけてのものは、始まった日の年度に数えます。',
  'reports.means.cancelled': '年度中に開くはずで、中止したイベントです。',
  'reports.means.alumniLed':
    '開いたイベントのうち、アルムナイが主催か登壇をしたものと、アルムナイが世話役の分科会の集まりです。',
  'reports.means.invited':
    '開いたイベントに案内した人です。社員も数えます。2つのイベントに案内した人は2人と数えます。',
  'reports.means.replied':
    '案内した人のうち、出席・欠席・検討中のどれかの返事がある人です。イベントのあとで書き直した返事も、今の内容で数えます。',
  'reports.means.cameAlumni':
    '開いたイベントに「参加」と記録したアルムナイです。返事が欠席でも、来た人は数えます。2つのイベントに来た人は2人と数えます。',
  'reports.means.attendees':
    '年度中に1つでもイベントに参加したアルムナイです。何回でも1人と数えます。',
  'reports.means.cameFirst': 'それまでどのイベントにも参加したことのなかったアルムナイです。',
  'reports.means.inPerson': '参加した人のうち、会場に来た人です。社員も数えます。',
  'reports.means.online': '参加した人のうち、オンラインの人です。社員も数えます。',
  'reports.means.cameStaff': '開いたイベントに「参加」と記録した社員です。',
  'reports.means.dormant':
    '年度の終わり（年度の途中なら今日）までの12か月に、やり取りのないアルムナイです。逝去・連絡不可の人、ごみ箱の人、退職して12か月たたない人、戻って在籍中の人は数えません。',
  'reports.means.leavers':
    '退職日が4月1日から3月31日のあいだにある人です。退職日のわからない人は数えません。',
  'reports.means.groupsActive':
    '年度中に集まりややり取りがあったか、覚え書きが書かれた分科会です。',
  'reports.means.groupsDormant': '年度中に何もなかった分科会です。終えた分科会は数えません。',

  'reports.charts': 'グラフ',
  'reports.chart.months': '月ごとのやり取り',
  'reports.chart.kinds': 'やり取りの種類',
  'reports.chart.events': 'イベントの参加',
  'reports.chart.dormant': 'ご無沙汰の人',
  'reports.chart.nothing': 'この年度の記録はありません。',
  'reports.chart.drawn': '{title}のグラフ。同じ数字が下の表にあります。',
  'reports.chart.month': '{month}月',
  'reports.chart.alumni': 'アルムナイ',
  'reports.chart.staff': '社員',
  'reports.chart.today': '今日',
  'reports.chart.running': '{year}（今日）',
  'reports.table': '表',
  'reports.table.month': '月',
  'reports.table.kind': '種類',
  'reports.table.event': 'イベント',
  'reports.table.day': '日',
  'reports.table.invited': '案内',
  'reports.table.replied': '返事',
  'reports.table.first': '初めて',
  'reports.table.in-person': '対面',
  'reports.table.online': 'オンライン',
  'reports.table.copy': '表をコピー',
  'reports.table.copied': '表をコピーしました。Excelに貼り付けられます。',
  'reports.picture.copy': '画像としてコピー',
  'reports.picture.copied': '画像をコピーしました。WordやPowerPointに貼り付けられます。',

  'reports.paper': '1枚の報告書',
  'reports.paper.open': '1枚の報告書にする',
  'reports.paper.title': 'アルムナイ活動報告　{year}',
  'reports.paper.made': '{day}　作成 {name}',
  'reports.paper.made-unnamed': '{day}　作成',
  'reports.paper.period': '{from}から{to}まで',
  'reports.paper.this-year': '今年度',
  'reports.paper.last-year': '前年度',
  'reports.paper.events': 'イベント',
  'reports.paper.events.none': '開いたイベントはありません。',
  'reports.paper.events.more': 'ほか{count, number}件',
  'reports.paper.groups': '分科会',
  'reports.paper.groups.none': '分科会はありません。',
  'reports.paper.groups.one':
    '{members, number}人　{meetings, plural, =0 {集まりなし} other {集まり#回}}',
  'reports.paper.comment': '所感',
  'reports.paper.comment.hint':
    '報告書の最後に入ります。年度ごとに残ります。{limit, number}文字まで。',
  'reports.paper.notes':
    'やり取りは電話・メール・面談・はがき・メッセージ・イベント・引き合わせの回数で、メモを除きます。やり取りした人は、年度中に1回でもやり取りのあったアルムナイの実人数です。参加は延べ人数、初めての参加はそれまでイベントに参加したことのない人です。ご無沙汰は、{day}までの12か月にやり取りのない人で、逝去・連絡不可の人と、退職して12か月たたない人を除きます。年度は4月1日から3月31日までです。',
  'ledger.format.yearly-report': '年次報告',
  'ledger.count.touches': 'やり取り',
  'ledger.count.reached': 'やり取りした人',
  'ledger.count.held': '開いたイベント',
  'error.figures.no-year':
    'この年度の記録はもうありません。ほかの年度を選んでください。データは無事です。',
  'error.clipboard.refused':
    'コピーできませんでした。クリップボードをほかのアプリが使っているかもしれません。データは無事です。少し待って、もう一度お試しください。',
} as const
