/** Words of who takes part, in English. */
export const eligibility = {
  'eligibility.state.in': 'Takes part',
  'eligibility.state.ask': 'To decide',
  'eligibility.state.out': 'Left out',

  'eligibility.why.in': 'Takes part: {list}.',
  'eligibility.why.out': 'Left out: {list}.',
  'eligibility.why.ask': 'To decide, for this is not known: {list}.',
  'eligibility.why.nothing.in': 'Takes part: there is no condition.',
  'eligibility.why.nothing.out': 'Left out: there is no condition.',
  'eligibility.why.disciplinary':
    'To decide: a disciplinary dismissal is never taken in by the rule alone.',
  'eligibility.why.deceased': 'Left out: deceased.',
  'eligibility.why.employed': 'Left out: still employed.',
  'eligibility.why.override.in':
    'Takes part by an exception{approver, select, none {} other { approved by {approver}}}: {reason}.',
  'eligibility.why.override.out':
    'Left out by an exception{approver, select, none {} other { approved by {approver}}}: {reason}.',
  'eligibility.why.by-rule': 'By the rule: {state}.',
  'eligibility.why.and': ', ',

  'eligibility.found.tenure.yes': 'served {served} ({length} or more)',
  'eligibility.found.tenure.no': 'served {served} (less than {length})',
  'eligibility.found.tenure.unknown': 'length of service',
  'eligibility.found.grade.yes': 'grade {highest} ({grade} or above)',
  'eligibility.found.grade.no': 'grade {highest} (below {grade})',
  'eligibility.found.grade.unknown': 'grade',
  'eligibility.found.grade.unranked': 'where the grade “{grade}” stands',
  'eligibility.found.sinceLeaving.atLeast.yes':
    'left {length} ago ({years, plural, one {# year} other {# years}} or more)',
  'eligibility.found.sinceLeaving.atLeast.no':
    'left {length} ago (less than {years, plural, one {# year} other {# years}})',
  'eligibility.found.sinceLeaving.atMost.yes':
    'left {length} ago (within {years, plural, one {# year} other {# years}})',
  'eligibility.found.sinceLeaving.atMost.no':
    'left {length} ago (more than {years, plural, one {# year} other {# years}})',
  'eligibility.found.sinceLeaving.unknown': 'day of leaving',
  'eligibility.found.word': '{field} {value}',
} as const
