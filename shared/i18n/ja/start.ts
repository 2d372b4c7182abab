/** Words of the first start, in Japanese. */
export const start = {
  'start.steps': 'はじめの手順',
  'start.step.names': '会社とお名前',
  'start.step.recovery': '復旧シート',
  'start.step.begin': '始め方',
  'start.names.title': 'Kizuna をはじめます',
  'start.names.lead':
    '退職された方とのつながりを、このPCの中だけで大切に残します。インターネットには何も送りません。',
  'start.language': '表示する言葉',
  'start.company-name': '会社名',
  'start.company-name.example': '株式会社〇〇',
  'start.company-name.missing': '会社名を入れてください。',
  'start.own-name': 'あなたのお名前',
  'start.own-name.hint': 'このPCで記録した人として残ります。あとで変えられます。',
  'start.own-name.missing': 'お名前を入れてください。',
  'start.passphrase.why':
    'このPCには鍵を安全にしまう場所がないため、起動のたびに合言葉をお聞きします。',
  'start.passphrase': '合言葉',
  'start.passphrase.hint': '8文字以上。文のように長いものが安全です。',
  'start.passphrase.again': '合言葉（もう一度）',
  'start.passphrase.short': '合言葉は8文字以上にしてください。',
  'start.passphrase.different': '2つの合言葉が違っています。',
  'start.next': '次へ',
  'start.recovery.title': '復旧シートを保管してください',
  'start.recovery.lead':
    'データはすべて暗号にしてしまいます。PCが壊れたときや入れ替えたときに開くには、この復旧コードが要ります。今だけ表示します。紙に印刷するか、USBメモリーなどPCの外に保存してください。',
  'start.recovery.print': '印刷する',
  'start.recovery.save': 'PDFで保存する',
  'start.recovery.saved': '保存しました: {path}',
  'start.recovery.file-name': 'Kizuna復旧シート',
  'start.recovery.kept': '復旧コードを手元に残しました',
  'start.recovery.sheet-title': 'Kizuna 復旧シート',
  'start.recovery.sheet-date': '作成日 {day}',
  'start.recovery.sheet-use':
    'PCが壊れたとき、入れ替えたとき、合言葉を忘れたときに、このコードでデータを開けます。',
  'start.recovery.sheet-keep':
    '金庫など、鍵のかかる所に保管してください。このコードを知る人は、控えを開けます。',
  'start.begin.title': 'どう始めますか',
  'start.begin.import': '退職者の名簿を取り込む',
  'start.begin.import.hint':
    'ExcelやCSVの一覧をそのまま読み取ります。取り込む前に内容を確かめられます。',
  'start.begin.sample': 'サンプルの人で試す',
  'start.begin.sample.hint': '架空の人が入ります。あとで一度に消せます。',
  'start.begin.empty': '何も入れずに始める',
  'start.begin.empty.hint': '1人ずつ追加していきます。',
  'start.unlock.title': 'データを開きます',
  'start.unlock.lead': '合言葉、または復旧シートのコードを入れてください。',
  'start.unlock.secret': '合言葉・復旧コード',
  'start.unlock.wrong':
    '合いません。大文字と小文字、打ち間違いを確かめて、もう一度入れてください。',
  'start.unlock.open': '開く',
} as const
