import type { EventFigures } from '#shared/domain/gathering/event-figures.ts'
import type { Programme } from '#shared/domain/programme/programme.ts'
import type { Rehiring } from '#shared/domain/rehire/rehiring.ts'
import type { Day } from '#shared/lib/dates.ts'

import { countCases, medianOf, NO_CASES } from './case-figures.ts'
import { countEvents, NO_EVENTS } from './event-counts.ts'
import type { EventCount } from './event-counts.ts'
import { countable } from './figure-source.ts'
import type { FigureSource } from './figure-source.ts'
import { countedUntil, fiscalYearEnd, fiscalYearOf } from './fiscal-year.ts'
import type { FiscalYear } from './fiscal-year.ts'
import { openGroupCounts } from './group-counts.ts'
import type { GroupCount } from './group-counts.ts'
import { openPeopleCounts } from './people-counts.ts'
import { countTouches, NO_TOUCHES } from './touch-figures.ts'
import type { TouchFigures } from './touch-figures.ts'
import { countVoices, NO_VOICES } from './voice-figures.ts'

/** The figures of one fiscal year that are single numbers, in the order in which they are shown. */
export const FIGURES = [
  'touches',
  'reached',
  'fromUs',
  'fromThem',
  'introductions',
  'stepsDue',
  'stepsDone',
  'held',
  'cancelled',
  'invited',
  'replied',
  'cameAlumni',
  'cameStaff',
  'attendees',
  'cameFirst',
  'inPerson',
  'online',
  'alumniLed',
  'groupsActive',
  'groupsDormant',
  'dormant',
  'leavers',
  'casesOpened',
  'casesDecided',
  'decidedHire',
  'decidedTurnDown',
  'decidedDeclined',
  'decidedWithdrawn',
  'rehires',
  'costSavedYen',
  'questionsAsked',
  'questionsAnswered',
  'changesMade',
  'storiesPublished',
] as const
/** One of the figures. */
export type Figure = (typeof FIGURES)[number]

/** Tells whether a text is the name of a figure. */
export function isFigure(text: string): text is Figure {
  return FIGURES.some((figure) => figure === text)
}

/** The records that a year is counted from. */
export interface YearlySource extends FigureSource {
  readonly cases: readonly Rehiring[]
  readonly programme: readonly Programme[]
}

/** What a fiscal year came to. */
export interface YearlyFigures {
  readonly year: FiscalYear
  /** The last day that is counted: the year's end, or today while it runs. */
  readonly asOf: Day
  readonly isRunning: boolean
  readonly numbers: Readonly<Record<Figure, number>>
  /** The median of days from opening a case to its decision; null where none was decided. */
  readonly daysToDecision: number | null
  /** Touches from April to March. */
  readonly byMonth: readonly number[]
  readonly byKind: TouchFigures['byKind']
  readonly events: readonly EventCount[]
  readonly groups: readonly GroupCount[]
}

/**
 * Counts every fiscal year in which something happened, and the one that runs.
 *
 * Leavers alone make no year: a roster reaches back long before anybody kept in touch.
 */
export function yearlyFigures(given: YearlySource): ReadonlyMap<FiscalYear, YearlyFigures> {
  const source = countable(given)
  const touches = countTouches(source)
  const events = countEvents(source)
  const counted = { ...source, cases: given.cases, programme: given.programme }
  const cases = countCases(counted)
  const voices = countVoices(counted)
  const groupsOf = openGroupCounts(source)
  const peopleOf = openPeopleCounts(source, touches)
  const running = fiscalYearOf(source.today)
  // An event of next year may be called off already.
  const begun = [touches.years, events, cases, voices]
    .flatMap((years) => [...years.keys()])
    .filter((year) => year <= running)
  const inOrder = [...new Set([...begun, running])].sort((a, b) => a - b)
  return new Map(
    inOrder.map((year) => {
      const { byMonth, byKind, byDirection, ...touch } = touches.years.get(year) ?? NO_TOUCHES
      const { held, cancelled, attendees } = events.get(year) ?? NO_EVENTS
      const groups = groupsOf(year)
      const { dormant, leavers } = peopleOf(year)
      const { decided, ...cased } = cases.get(year) ?? NO_CASES
      const voiced = voices.get(year) ?? NO_VOICES
      const figures: YearlyFigures = {
        year,
        asOf: countedUntil(year, source.today),
        isRunning: source.today < fiscalYearEnd(year),
        numbers: {
          touches: touch.touches,
          reached: touch.reached.size,
          fromUs: byDirection.fromUs,
          fromThem: byDirection.fromThem,
          introductions: byKind.introduction,
          stepsDue: touch.stepsDue,
          stepsDone: touch.stepsDone,
          held: held.length,
          cancelled,
          invited: sumOf(held, 'invited'),
          replied: sumOf(held, 'replied'),
          cameAlumni: sumOf(held, 'cameAlumni'),
          cameStaff: sumOf(held, 'cameStaff'),
          attendees: attendees.size,
          cameFirst: sumOf(held, 'firstTime'),
          inPerson: sumOf(held, 'cameInPerson'),
          online: sumOf(held, 'cameOnline'),
          alumniLed: held.filter(({ isAlumniLed }) => isAlumniLed).length,
          groupsActive: groups.filter(({ isActive }) => isActive).length,
          groupsDormant: groups.filter(({ isActive }) => !isActive).length,
          dormant,
          leavers,
          casesOpened: cased.opened,
          casesDecided: decided.hire + decided.turnDown + decided.declined + decided.withdrawn,
          decidedHire: decided.hire,
          decidedTurnDown: decided.turnDown,
          decidedDeclined: decided.declined,
          decidedWithdrawn: decided.withdrawn,
          rehires: cased.rehires,
          costSavedYen: cased.costSavedYen,
          questionsAsked: voiced.asked,
          questionsAnswered: voiced.answered,
          changesMade: voiced.changes,
          storiesPublished: voiced.published,
        },
        daysToDecision: medianOf(cased.daysToDecision),
        byMonth,
        byKind,
        events: held,
        groups,
      }
      return [year, figures]
    }),
  )
}

type Counted = Exclude<keyof EventFigures, 'isAlumniLed'>

function sumOf(events: readonly EventCount[], key: Counted): number {
  return events.reduce((sum, event) => sum + event[key], 0)
}
