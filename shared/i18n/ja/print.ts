/** Words of print, in Japanese. */
export const print = {
  'print.sheet': '個人票',
  'print.everything': '本人の全情報',
  'print.sheet.hint':
    '連絡先、在籍、直近のやり取りを短くまとめたものです。打合せや引き継ぎにお使いください。',
  'print.everything.hint':
    '本人から求められたときに渡すものです。本人であることを確かめてから渡してください。備考ややり取りの中にほかの人のことが書かれていないかも、下で確かめてください。',
  'print.to': '渡す相手',
  'print.to.hint': '記録簿に残ります。',
  'print.to.person': '本人',
  'print.purpose': '利用目的',
  'print.purpose.request': '開示の求めへの回答',
  'print.pdf': 'PDFにする',
  'print.paper': '印刷する',
  'print.saved': '保存し、記録簿に残しました。',
  'print.printed': '印刷に出し、記録簿に残しました。',
  'print.preview': '紙の見本',
  'print.made-on': '{day}作成',
  'print.nothing': 'ほかに記録はありません。',
  'print.merged': '統合された記録 {number}',
  'error.print.no-printer':
    '使えるプリンターが見つかりません。プリンターの電源とつなぎ方を確かめてください。急ぐときは、隣のボタンでPDFにして保存できます。',
  'error.print.failed':
    '印刷できませんでした。プリンターの用紙や電源を確かめて、もう一度お試しください。急ぐときは、隣のボタンでPDFにして保存できます。',
} as const
