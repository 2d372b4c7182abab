import type { programmeFigures as ja } from '#shared/i18n/ja/programme-figures.ts'

/** Words of the programme's own figures, in English. */
export const programmeFigures: Record<keyof typeof ja, string> = {
  'reports.part.rehire': 'Coming back',
  'reports.part.voices': 'Voices',
  'reports.unit.yen': '¥{count, number}',
  'reports.unit.days': '{count, plural, one {# day} other {# days}}',
  'reports.figure.casesOpened': 'Cases opened',
  'reports.figure.casesDecided': 'Cases decided',
  'reports.figure.decidedHire': 'Hired',
  'reports.figure.decidedTurnDown': 'Turned down',
  'reports.figure.decidedDeclined': 'Declined by the person',
  'reports.figure.decidedWithdrawn': 'Withdrawn',
  'reports.figure.daysToDecision': 'Days to the decision',
  'reports.figure.rehires': 'People who came back',
  'reports.figure.costSavedYen': 'Cost saved',
  'reports.figure.questionsAsked': 'People asked for an opinion',
  'reports.figure.questionsAnswered': 'People who answered',
  'reports.figure.changesMade': 'Changes made by opinions',
  'reports.figure.storiesPublished': 'Stories published',
  'reports.figure.registered': 'Registered',
  'reports.means.casesOpened':
    'Cases of coming back that were opened in the year. Cases and people in the trash are left out.',
  'reports.means.casesDecided':
    'Cases with the day of their decision in the year, whatever was decided and whenever they were opened.',
  'reports.means.decidedHire': 'Of the decided cases, those that ended in hiring.',
  'reports.means.decidedTurnDown': 'Of the decided cases, those that the company turned down.',
  'reports.means.decidedDeclined': 'Of the decided cases, those that the person declined.',
  'reports.means.decidedWithdrawn': 'Of the decided cases, those that were withdrawn.',
  'reports.means.daysToDecision':
    'The middle of the days from opening to decision, over the cases decided in the year.',
  'reports.means.rehires': 'People who joined out of a case, in the year of their joining.',
  'reports.means.costSavedYen':
    'Over the cases joined in the year: agency fee + advertising + (usual days of training − actual ones) × the price of a day. What is not known is not counted.',
  'reports.means.questionsAsked': 'People asked in the year, once for each question.',
  'reports.means.questionsAnswered': 'People who answered in the year, once for each question.',
  'reports.means.changesMade': 'Questions whose change has its day in the year.',
  'reports.means.storiesPublished':
    'Stories with the day of publishing in the year, taken down later or not.',
  'reports.targets': 'Targets',
  'reports.targets.target': 'Target',
  'reports.targets.actual': 'Actual',
  'reports.targets.share': 'Share',
  'reports.targets.word': 'Standing',
  'reports.targets.reached': 'Reached',
  'reports.targets.missing': '{text} to go',
  'reports.targets.unknown': 'Known for today only, not for past years',
  'reports.share': '{share, number, percent}',
  'reports.now': 'As of today',
  'reports.now.hint': 'Whatever year is chosen, these are the figures of {day}.',
  'reports.funnel.step': 'Count',
  'reports.funnel.people': 'People',
  'reports.funnel.share': 'Of all leavers',
  'reports.stages': 'Cases by stage',
  'reports.stages.stage': 'Stage',
  'reports.stages.cases': 'Cases',
  'reports.leavers': 'Leaving by own choice, before and after the start',
  'reports.leavers.span': 'Span',
  'reports.leavers.own': 'Left by own choice',
  'reports.leavers.unknown': 'Reason not noted',
  'reports.leavers.before': '{years, plural, one {# year} other {# years}} before',
  'reports.leavers.after': 'Year {years, number}',
  'reports.leavers.running': '{name} (running)',
  'reports.leavers.hint':
    'Spans of 12 months around {day}, when the programme began. A running span cannot be compared.',
  'reports.headlines': 'Figures for the careers page',
  'reports.headlines.hint':
    'Nobody is named. Fewer than five people are told as a few, or not at all. Make sure the figures are of today.',
  'reports.headlines.copy': 'Copy the sentences',
  'reports.headlines.copied': 'Copied.',
  'reports.headlines.none': 'There is no figure to tell yet.',
  'reports.headlines.asOf': ' (as of {day})',
  'reports.headlines.registered':
    '{isFew, select, true {A few} other {{count, number}}} former colleagues stay in touch with us as alumni.',
  'reports.headlines.rehires':
    '{isFew, select, true {A few} other {{count, number}}} people have come back to work with us again.',
  'reports.headlines.events':
    'We have held {held, plural, one {# event} other {# events}}, with {came, number} visits by alumni.',
  'reports.headlines.changes':
    'What alumni told us has led to {count, plural, one {# change} other {# changes}} in products and personnel rules.',
  'reports.paper.target': 'Target (share)',
  'reports.paper.target.one': '{target} ({share, number, percent})',
  'reports.paper.funnel': 'People as of {day}',
  'reports.paper.notes.programme':
    'Eligible: taken in by the rule. Registered: consented to being contacted. Participants: took part in something. Active: did so within 12 months. Each is within the one before. Days to the decision: the median. Cost saved: the sum over cases joined in the year.',
}
