import type { reports as ja } from '#shared/i18n/ja/reports.ts'

/** Words of reports, in English. */
export const reports: Record<keyof typeof ja, string> = {
  'reports.title': 'Reports',
  'reports.year.label': 'Fiscal year',
  'reports.year': 'FY{year}',
  'reports.year.full': 'FY{year}{wareki, select, other {}}',
  'reports.empty': 'Once contacts or events are written down, the figures of each year stand here.',
  'reports.failed': 'The figures could not be loaded.',
  'reports.numbers': 'Figures',
  'reports.numbers.name': 'Figure',
  'reports.numbers.hint': 'Point at a name, or go to it by Tab, to see what it counts.',
  'reports.until-today': '{year} is counted up to {day}.',
  'reports.part.touches': 'Contacts',
  'reports.part.events': 'Events',
  'reports.part.ties': 'Ties',
  'reports.unit.times': '{count, number}',
  'reports.unit.people': '{count, number}',
  'reports.unit.items': '{count, number}',
  'reports.unit.share': '{text} ({share, number, percent})',

  'reports.summary.touches':
    'In {year}{isRunning, select, true { so far} other {}}, {people, plural, one {# person was} other {# people were}} reached in {times, plural, one {# contact} other {# contacts}}.',
  'reports.summary.no-touches':
    'In {year} there {isRunning, select, true {have been no contacts yet} other {were no contacts}}.',
  'reports.summary.before':
    'In all of the year before it was {people, plural, one {# person} other {# people}} in {times, plural, one {# contact} other {# contacts}}.',
  'reports.summary.change':
    'Against the year before, {peopleWay, select, more {{people, plural, one {# more person} other {# more people}}} fewer {{people, plural, one {# fewer person} other {# fewer people}}} other {as many people}} and {timesWay, select, more {{times, plural, one {# more contact} other {# more contacts}}} fewer {{times, plural, one {# fewer contact} other {# fewer contacts}}} other {as many contacts}}.',
  'reports.summary.events':
    '{held, plural, one {# event was} other {# events were}} held, and alumni came {came, plural, one {once} other {# times}}.{first, plural, =0 {} one { # came for the first time.} other { # came for the first time.}}',
  'reports.summary.dormant':
    '{isRunning, select, true {Today {count, plural, one {# person has} other {# people have}}} other {At the end of the year {count, plural, one {# person} other {# people}} had}} not been in touch for 12 months.',

  'reports.figure.touches': 'Contacts',
  'reports.figure.reached': 'People reached',
  'reports.figure.fromUs': 'Begun by us',
  'reports.figure.fromThem': 'Begun by them',
  'reports.figure.introductions': 'Introductions',
  'reports.figure.stepsDue': 'Next steps due',
  'reports.figure.stepsDone': 'Of these, done',
  'reports.figure.held': 'Events held',
  'reports.figure.cancelled': 'Events cancelled',
  'reports.figure.alumniLed': 'Events led by alumni',
  'reports.figure.invited': 'Invitations',
  'reports.figure.replied': 'Replies',
  'reports.figure.cameAlumni': 'Attendances of alumni',
  'reports.figure.attendees': 'Alumni who came',
  'reports.figure.cameFirst': 'Alumni there for the first time',
  'reports.figure.inPerson': 'Attendances in person',
  'reports.figure.online': 'Attendances online',
  'reports.figure.cameStaff': 'Attendances of staff',
  'reports.figure.dormant': 'Dormant people',
  'reports.figure.leavers': 'New leavers',
  'reports.figure.groupsActive': 'Active groups',
  'reports.figure.groupsDormant': 'Dormant groups',

  'reports.means.touches':
    'Calls, e-mails, meetings, cards, messages, events and introductions. Notes, days ahead and the trash do not count. Meeting several people at once counts once; an event counts once for each person in whose history it stands.',
  'reports.means.reached':
    'Alumni with at least one contact in the year, each counted once, merged ones too. People in the trash do not count.',
  'reports.means.fromUs': 'Contacts that we began. Those that do not say who began are left out.',
  'reports.means.fromThem':
    'Contacts that they began. Those that do not say who began are left out.',
  'reports.means.introductions': 'Contacts that were introductions.',
  'reports.means.stepsDue':
    'Next steps whose due day lies in the year and has come, whenever the contact was.',
  'reports.means.stepsDone': 'Next steps due that are marked as done, in time or late.',
  'reports.means.held':
    'Events that began in the year. Those ahead, cancelled or without a day are left out. One from 31 March to 1 April belongs to the year in which it began.',
  'reports.means.cancelled': 'Events planned for the year and cancelled.',
  'reports.means.alumniLed':
    'Events held that an alumnus organised or spoke at, and meetings of groups led by one.',
  'reports.means.invited':
    'People invited to the events held, staff too. One invited twice counts twice.',
  'reports.means.replied':
    'Invited people who said yes, no or maybe. A reply changed after the event counts as it stands now.',
  'reports.means.cameAlumni':
    'Alumni marked as having come, whatever they had replied. One who came twice counts twice.',
  'reports.means.attendees': 'Alumni who came to at least one event, each counted once.',
  'reports.means.cameFirst': 'Alumni who had never come to an event before.',
  'reports.means.inPerson': 'Those who came to the place, staff too.',
  'reports.means.online': 'Those who came online, staff too.',
  'reports.means.cameStaff': 'Staff marked as having come.',
  'reports.means.dormant':
    'Alumni without a contact in the 12 months up to the end of the year, or up to today while it runs. The deceased, those not to be contacted, the trash, those who left less than 12 months ago and those back at work are left out.',
  'reports.means.leavers':
    'People whose last day lies from 1 April to 31 March. Unknown days do not count.',
  'reports.means.groupsActive': 'Groups with a meeting, a contact or a note in the year.',
  'reports.means.groupsDormant': 'Groups with nothing in the year; those wound up are left out.',

  'reports.charts': 'Charts',
  'reports.chart.months': 'Contacts by month',
  'reports.chart.kinds': 'Kinds of contact',
  'reports.chart.events': 'Who came to events',
  'reports.chart.dormant': 'Dormant people',
  'reports.chart.nothing': 'Nothing is written down for this year.',
  'reports.chart.drawn': 'Chart: {title}. The table below has the same figures.',
  'reports.chart.month':
    '{month, select, 1 {Jan} 2 {Feb} 3 {Mar} 4 {Apr} 5 {May} 6 {Jun} 7 {Jul} 8 {Aug} 9 {Sep} 10 {Oct} 11 {Nov} other {Dec}}',
  'reports.chart.alumni': 'Alumni',
  'reports.chart.staff': 'Staff',
  'reports.chart.today': 'Today',
  'reports.chart.running': '{year} (today)',
  'reports.table': 'Table',
  'reports.table.month': 'Month',
  'reports.table.kind': 'Kind',
  'reports.table.event': 'Event',
  'reports.table.day': 'Day',
  'reports.table.invited': 'Invited',
  'reports.table.replied': 'Replied',
  'reports.table.first': 'First time',
  'reports.table.in-person': 'In person',
  'reports.table.online': 'Online',
  'reports.table.copy': 'Copy table',
  'reports.table.copied': 'Table copied; it can be pasted into Excel.',
  'reports.picture.copy': 'Copy as picture',
  'reports.picture.copied': 'Picture copied; it can be pasted into Word or PowerPoint.',

  'reports.paper': 'One-page report',
  'reports.paper.open': 'Make a one-page report',
  'reports.paper.title': 'Alumni report {year}',
  'reports.paper.made': '{day}, made by {name}',
  'reports.paper.made-unnamed': '{day}',
  'reports.paper.period': '{from} to {to}',
  'reports.paper.this-year': 'This year',
  'reports.paper.last-year': 'Year before',
  'reports.paper.events': 'Events',
  'reports.paper.events.none': 'No events were held.',
  'reports.paper.events.more': 'and {count, number} more',
  'reports.paper.groups': 'Interest groups',
  'reports.paper.groups.none': 'There are no groups.',
  'reports.paper.groups.one':
    '{members, plural, one {# member} other {# members}}, {meetings, plural, =0 {no meetings} one {# meeting} other {# meetings}}',
  'reports.paper.comment': 'Comment',
  'reports.paper.comment.hint':
    'Stands at the end of the report, which is in Japanese, and is kept for each year. Up to {limit, number} characters.',
  'reports.paper.notes':
    'Contacts are calls, e-mails, meetings, cards, messages, events and introductions, without notes. Dormant people had no contact in the 12 months up to {day}. A fiscal year runs from 1 April to 31 March.',
  'ledger.format.yearly-report': 'yearly report',
  'ledger.count.touches': 'Contacts',
  'ledger.count.reached': 'People reached',
  'ledger.count.held': 'Events held',
  'error.figures.no-year': 'Nothing is left of this year. Choose another one. The data are safe.',
  'error.clipboard.refused':
    'It could not be copied. Another app may be using the clipboard. The data are safe. Wait a moment and try again.',
}
