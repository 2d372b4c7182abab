/** Words of who takes part, in Japanese. */
export const eligibility = {
  'eligibility.state.in': '対象',
  'eligibility.state.ask': '要確認',
  'eligibility.state.out': '対象外',

  'eligibility.why.in': '{list}で、対象です。',
  'eligibility.why.out': '{list}で、対象外です。',
  'eligibility.why.ask': '{list}がわからず、確認が要ります。',
  'eligibility.why.nothing.in': '条件がないため、対象です。',
  'eligibility.why.nothing.out': '条件がないため、対象外です。',
  'eligibility.why.disciplinary':
    '懲戒解雇の在籍があり、参加条件だけでは対象とせず、確認が要ります。',
  'eligibility.why.deceased': '逝去のため、対象外です。',
  'eligibility.why.employed': '在籍中のため、対象外です。',
  'eligibility.why.override.in':
    '{approver, select, none {} other {{approver}の承認による}}例外（{reason}）で、対象です。',
  'eligibility.why.override.out':
    '{approver, select, none {} other {{approver}の承認による}}例外（{reason}）で、対象外です。',
  'eligibility.why.by-rule': '参加条件では{state}です。',
  'eligibility.why.and': '、',

  'eligibility.found.tenure.yes': '勤続{served}（{length}以上）',
  'eligibility.found.tenure.no': '勤続{served}（{length}未満）',
  'eligibility.found.tenure.unknown': '勤続年数',
  'eligibility.found.grade.yes': '役職は{highest}（{grade}以上）',
  'eligibility.found.grade.no': '役職は{highest}（{grade}未満）',
  'eligibility.found.grade.unknown': '役職',
  'eligibility.found.grade.unranked': '役職「{grade}」の順',
  'eligibility.found.sinceLeaving.atLeast.yes': '退職から{length}（{years}年以上）',
  'eligibility.found.sinceLeaving.atLeast.no': '退職から{length}（{years}年未満）',
  'eligibility.found.sinceLeaving.atMost.yes': '退職から{length}（{years}年以内）',
  'eligibility.found.sinceLeaving.atMost.no': '退職から{length}（{years}年超）',
  'eligibility.found.sinceLeaving.unknown': '退職日',
  'eligibility.found.word': '{field}は{value}',
} as const
