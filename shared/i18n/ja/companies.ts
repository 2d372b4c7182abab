/** Words of companies and non-disclosure, in Japanese. */
export const companies = {
  'companies.lead':
    '退職後の経歴から、いま勤めている会社を並べています。競合の印と契約の日は、書き出し・案内・印刷・手紙のときの注意に使います。',
  'companies.empty':
    'いまの勤務先が分かる人がまだいません。個人票の「現職・経歴」に入れると、ここに会社が並びます。',
  'companies.search': '会社を探す',
  'companies.none-found': '当てはまる会社はありません。',
  'companies.people': '勤めている人 {count, number}人',
  'companies.competitor': '競合',
  'companies.nda': '秘密保持契約の締結日',
  'companies.nda.hint':
    '本人と結んだ日。会社どうしの契約は「制度」の「会社と秘密保持」に入れます。',
  'companies.more': 'もっと見る',
  'companies.warned.competitor': '競合他社に勤務 {count, number}人',
  'companies.warned.noNda': '秘密保持契約が未確認 {count, number}人',
  'companies.warned.names': '該当する人を見る',
  'companies.warning.competitor': '競合他社に勤務',
  'companies.warning.noNda': '秘密保持契約が未確認',
  'ledger.count.warned.competitor': '注意: 競合他社に勤務',
  'ledger.count.warned.noNda': '注意: 秘密保持契約が未確認',
  'error.company.no-name': '会社の名前がないため、保存していません。',
} as const
