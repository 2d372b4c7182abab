/** Words of the programme's rules, in Japanese. */
export const programme = {
  'programme.title': '制度',
  'programme.tabs': '制度の内容',
  'programme.tab.setUp': '準備と体制',
  'programme.tab.rules': '参加条件',
  'programme.tab.policies': '再雇用規程',
  'programme.tab.companies': '会社と秘密保持',
  'programme.set-up.empty': '目標・担当・文面をここで決めます。',
  'programme.policies.empty': '再雇用の条件と待遇を、版ごとにここへ残します。',
} as const
