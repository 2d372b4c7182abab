/** Words of copies by hand, in Japanese. */
export const backup = {
  'backup.title': '控え',
  'backup.lead':
    'すべての人・やり取り・設定を、暗号にした1つのファイルにまとめます。開くには復旧シートのコード（または合言葉）が要ります。USBメモリーなど、パソコンの外に置いてください。控えから元に戻す操作は、この版にはまだありません。',
  'backup.make': '控えを取る',
  'backup.open': '誰でも読める形でも出す',
  'backup.open.title': '誰でも読める控えを作ります',
  'backup.open.act': '読める控えを作る',
  'backup.open.warning':
    'このファイルは暗号にしません。手にした人は誰でも、全員の個人情報を読めます。置き場所と渡す相手に気をつけ、要らなくなったら消してください。',
  'backup.open.what':
    '表計算ソフトで開ける表（CSV）と、ほかのソフトへ移すためのデータ（JSON）、説明書きが1つのZIPファイルに入ります。作ったことは記録簿に残ります。',
  'backup.running': '控えを作っています',
  'backup.running.count': '{percent}%',
  'backup.cancelled': '取りやめました。控えは作られていません。',
  'backup.made.sealed': '控えを取り、読み返して確かめました（{size}）。記録簿に残しました。',
  'backup.made.open': '誰でも読める控えを作りました（{size}）。記録簿に残しました。',
  'backup.file-name.sealed': 'Kizuna控え',
  'backup.file-name.open': 'Kizuna控え_暗号なし',
  'error.copy.not-begun':
    '控えの途中で止まりました。もう一度「控えを取る」を押してください。データは無事です。',
} as const
