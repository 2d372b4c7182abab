import rehiring from '#resources/sample-rehiring.json'
import type { Change } from '#shared/domain/act/act.ts'
import { creation } from '#shared/domain/act/changes.ts'
import { fiscalYearOf } from '#shared/domain/figures/fiscal-year.ts'
import type { Answer } from '#shared/domain/programme/feedback-request.ts'
import {
  BLANK_FEEDBACK,
  BLANK_SET_UP,
  BLANK_STORY,
} from '#shared/domain/programme/new-programme.ts'
import type {
  EligibilityRuleFields,
  FeedbackFields,
  SetUpFields,
  StoryFields,
} from '#shared/domain/programme/new-programme.ts'
import type { Target } from '#shared/domain/programme/set-up.ts'
import type { Language } from '#shared/ipc/contract.ts'
import { addDays } from '#shared/lib/dates.ts'
import type { Day } from '#shared/lib/dates.ts'

import type { SampleCast } from './sample-gatherings.ts'

const WORDS = {
  ja: {
    tag: 'キーパーソン',
    holiday: '年末年始',
    cards: '年賀状の準備を始める',
    review: '名簿を見直す',
  },
  en: {
    tag: 'キーパーソン',
    holiday: 'New Year closing',
    cards: "Start on the New Year's cards",
    review: 'Review the register',
  },
} as const

/**
 * Makes the changes that add an invented company's holidays, cadence and yearly entries, the goals
 * and rule of its programme, questions to alumni, stories, and who competes with it.
 */
export function programmeChanges(language: Language, cast: SampleCast): readonly Change[] {
  const { today, newId } = cast
  const words = WORDS[language]
  const year = Number(today.slice(0, 4))
  const make = (fields: object): Change => creation('programme', newId('programme'), fields, true)
  const entry = (name: string, on: Day): Change =>
    make({ kind: 'calendarEntry', name, on, isYearly: true, note: '' })
  return [
    make({ kind: 'cadenceRule', tag: words.tag, groupId: null, days: 90 }),
    make({
      kind: 'companyHoliday',
      name: words.holiday,
      from: `${year}-12-29`,
      to: `${year + 1}-01-04`,
    }),
    entry(words.cards, `${year}-11-25`),
    entry(words.review, `${year}-06-01`),
    make(setUpFields(cast)),
    make(ruleFields(cast)),
    ...rehiring.questions.map((question) => make(questionFields(cast, question))),
    ...rehiring.stories.map((story) => make(storyFields(cast, story))),
    ...rehiring.competitors.map((name) =>
      creation(
        'organisations',
        newId('organisation'),
        { kind: 'company', name, isCompetitor: true, ndaSignedOn: null },
        true,
      ),
    ),
  ]
}

function setUpFields({ staff, today, newId }: SampleCast): SetUpFields {
  const startedOn = addDays(today, -rehiring.startedDaysAgo)
  const target = (figure: string, value: number): Target => {
    return { id: newId('target'), fiscalYear: fiscalYearOf(today), figure, value }
  }
  return {
    ...BLANK_SET_UP,
    ...rehiring.setUp,
    goals: ['rehire', 'businessNetwork', 'branding'],
    startedOn,
    announcedOn: addDays(startedOn, 12),
    ownerId: staff[0] ?? null,
    deputyId: staff[1] ?? null,
    targets: [target('rehires', 2), target('held', 4), target('touches', 60)],
  }
}

function ruleFields({ today }: SampleCast): EligibilityRuleFields {
  return {
    scope: 'company',
    kind: 'eligibilityRule',
    from: addDays(today, -rehiring.startedDaysAgo),
    match: 'all',
    countsLeave: true,
    parts: [
      { kind: 'leavingKind', isExcluding: true, values: ['retirementAge'] },
      {
        kind: 'group',
        match: 'any',
        criteria: [
          { kind: 'tenure', years: 5, months: 0 },
          { kind: 'grade', grade: '主任' },
        ],
      },
    ],
    note: '',
  }
}

function questionFields(
  { people, today, newId }: SampleCast,
  question: (typeof rehiring.questions)[number],
): FeedbackFields {
  const on = (daysAgo: number): Day => addDays(today, -daysAgo)
  const { name, about, question: asked, whatChanged, changedDaysAgo } = question
  const answer = (person: string, more: Partial<Answer>): readonly Answer[] => {
    const personId = people.get(person)
    if (personId === undefined) return []
    const blank = { answeredOn: null, text: '', thankedOn: null }
    const askedOn = on(question.askedDaysAgo)
    return [{ id: newId('answer'), personId, askedOn, ...blank, ...more }]
  }
  const answers = question.answers as unknown as readonly (readonly [
    string,
    number,
    string,
    boolean,
  ])[]
  return {
    ...BLANK_FEEDBACK,
    name,
    about: about as FeedbackFields['about'],
    question: asked,
    dueOn: on(question.dueDaysAgo),
    answers: [
      ...answers.flatMap(([person, daysAgo, text, isThanked]) =>
        answer(person, {
          answeredOn: on(daysAgo),
          text,
          thankedOn: isThanked ? on(daysAgo - 3) : null,
        }),
      ),
      ...question.silent.flatMap((person) => answer(person, {})),
    ],
    whatChanged,
    changedOn: changedDaysAgo === undefined ? null : on(changedDaysAgo),
  }
}

function storyFields(
  { people, today }: SampleCast,
  story: (typeof rehiring.stories)[number],
): StoryFields {
  const { person, name, text, permittedDaysAgo, permittedForDays = 0 } = story
  const permittedOn = permittedDaysAgo === undefined ? null : addDays(today, -permittedDaysAgo)
  return {
    ...BLANK_STORY,
    scope: story.publishedDaysAgo === undefined ? 'company' : 'public',
    name,
    personId: people.get(person) ?? null,
    text,
    permittedOn,
    permissionMethod: permittedOn === null ? null : 'paper',
    permittedUntil: permittedOn === null ? null : addDays(permittedOn, permittedForDays),
    publishedOn:
      story.publishedDaysAgo === undefined ? null : addDays(today, -story.publishedDaysAgo),
    publishedWhere: story.publishedWhere ?? '',
  }
}
