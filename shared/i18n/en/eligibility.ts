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

  'eligibility.words.rule': 'Those take part who: {conditions}.',
  'eligibility.words.without-leave': ' Leave does not count as service.',
  'eligibility.words.group': '({inside})',
  'eligibility.words.all': ' and ',
  'eligibility.words.any': ' or ',
  'eligibility.words.or': ', ',
  'eligibility.words.tenure': 'served {length} or more',
  'eligibility.words.grade': 'ever held the grade {grade} or a higher one',
  'eligibility.words.sinceLeaving.atLeast':
    'left {years, plural, one {# year} other {# years}} ago or earlier',
  'eligibility.words.sinceLeaving.atMost':
    'left within the last {years, plural, one {year} other {# years}}',
  'eligibility.words.oneOf.in': '{field} is {values}',
  'eligibility.words.oneOf.out': '{field} is not {values}',

  'eligibility.kind.tenure': 'Length of service',
  'eligibility.kind.grade': 'Grade ever held',
  'eligibility.kind.leavingKind': 'Kind of leaving',
  'eligibility.kind.employmentType': 'Employment',
  'eligibility.kind.sinceLeaving': 'Years since leaving',
  'eligibility.kind.reasonGroup': 'Kind of reason',

  'eligibility.in-force': 'The rule today',
  'eligibility.in-force.usual':
    'No rule is saved yet, so everybody takes part but those who retired at the age limit.',
  'eligibility.in-force.disciplinary':
    'Whoever was dismissed for discipline is to be decided on even where the rule fits.',
  'eligibility.edit': 'Review the rule',
  'eligibility.editing': 'Reviewing the rule',
  'eligibility.people': '{count, plural, one {# person} other {# people}}',
  'eligibility.more': 'Show {count, number} more',
  'eligibility.ask': 'To be decided',
  'eligibility.ask.hint': 'Fill in what is missing on the sheet, or approve an exception.',
  'eligibility.ask.none': 'Nobody is to be decided on.',

  'eligibility.builder.start-from': 'Start from an example:',
  'eligibility.starter.tenure-or-grade': 'Five years of service, or 主任 and above',
  'eligibility.starter.usual': 'Everybody but age-limit retirees',
  'eligibility.builder.match': 'How conditions go together',
  'eligibility.builder.match.all': 'All hold',
  'eligibility.builder.match.any': 'Any holds',
  'eligibility.builder.conditions': 'Conditions',
  'eligibility.builder.kind': 'What to look at',
  'eligibility.builder.add': 'Add a condition',
  'eligibility.builder.add-group': 'Add a group',
  'eligibility.builder.group': 'Group of conditions',
  'eligibility.builder.group-match': 'How the group goes together',
  'eligibility.builder.add-to-group': 'Add a condition to the group',
  'eligibility.builder.years': 'Years or more',
  'eligibility.builder.year-unit': 'y',
  'eligibility.builder.months': 'Months or more',
  'eligibility.builder.month-unit': 'mo',
  'eligibility.builder.grade': 'This grade or above',
  'eligibility.builder.since': 'Since leaving',
  'eligibility.builder.since-unit': 'y',
  'eligibility.builder.bound': 'At least or at most',
  'eligibility.builder.bound.atLeast': 'or longer ago',
  'eligibility.builder.bound.atMost': 'at most',
  'eligibility.builder.sense': 'Take in or leave out',
  'eligibility.builder.sense.in': 'one of these',
  'eligibility.builder.sense.out': 'none of these',
  'eligibility.builder.counts-leave': 'Leave counts as service',
  'eligibility.builder.counts-leave.hint': 'When off, days on leave are taken off the service.',
  'eligibility.builder.from': 'Holds from',
  'eligibility.builder.from.missing': 'Enter the day from which it holds.',
  'eligibility.builder.note': 'Why it was reviewed',
  'eligibility.builder.save': 'Save this rule',

  'eligibility.problem.no-parts': 'Add a condition.',
  'eligibility.problem.empty-group': 'Add a condition to the group, or remove the group.',
  'eligibility.problem.no-length': 'Enter one year or more.',
  'eligibility.problem.no-values': 'Choose one at least.',
  'eligibility.problem.all-values': 'All of them together ask nothing. Take one off.',
  'eligibility.problem.no-grade': 'Choose a grade.',
  'eligibility.problem.unknown-grade':
    'Nobody has said where this grade stands. Put it into the order of grades below, or choose another.',
  'eligibility.problem.twice': 'This condition is there already. Remove one of the two.',

  'eligibility.preview': 'With this rule',
  'eligibility.preview.missing': 'Once the conditions are filled in, counts and names show here.',
  'eligibility.comes-in': 'Coming in',
  'eligibility.comes-in.none': 'Nobody comes in.',
  'eligibility.falls-out': 'Falling out',
  'eligibility.falls-out.none': 'Nobody falls out.',

  'eligibility.versions': 'Versions of the rule',
  'eligibility.versions.none': 'Each rule you save stays here with the day it holds from.',
  'eligibility.versions.from': ' on',
  'eligibility.versions.in-force': 'In force',
  'eligibility.versions.coming': 'To come',
  'eligibility.versions.trash': 'Move this version to the trash',

  'eligibility.grades': 'Order of grades',
  'eligibility.grades.usual': 'The usual order is used. Put the grades as your company has them.',
  'eligibility.grades.own': 'Your own order is used, the highest grade on top.',
  'eligibility.grades.up': 'Move {name} up',
  'eligibility.grades.down': 'Move {name} down',
  'eligibility.grades.unranked': 'Grades without a place:',
  'eligibility.grades.take': 'Put {name} into the order',
  'eligibility.grades.reset': 'Back to the usual order',

  'eligibility.funnel': 'From all leavers to the active',
  'eligibility.funnel.leavers': 'All leavers',
  'eligibility.funnel.leavers.means':
    'Everybody in the register who left; nobody still employed or in the trash.',
  'eligibility.funnel.eligible': 'Eligible',
  'eligibility.funnel.eligible.means':
    'Leavers who take part by the rule or by an approved exception.',
  'eligibility.funnel.registered': 'Registered',
  'eligibility.funnel.registered.means':
    'Eligible people whose consent to being listed and contacted is in force.',
  'eligibility.funnel.participants': 'Participants',
  'eligibility.funnel.participants.means':
    'Registered people who came to an event, joined an interest group or answered a question.',
  'eligibility.funnel.active': 'Active',
  'eligibility.funnel.active.means':
    'Participants who did so, or got in touch with us, within the last 12 months.',
} as const
