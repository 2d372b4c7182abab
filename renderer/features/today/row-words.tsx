import type { ReactNode } from 'react'

import type { TodayRow } from '#renderer/data/today/rows.ts'
import { useT } from '#renderer/i18n/language.ts'
import type { Translate } from '#renderer/i18n/language.ts'
import { cadenceSourceWords } from '#renderer/records/cadence-words.ts'
import { distanceTo } from '#renderer/records/day-words.ts'
import { useDueWord } from '#renderer/records/due-word.ts'
import { NearDayText } from '#renderer/records/near-day-text.tsx'
import { useShortDay } from '#renderer/records/short-day.ts'
import { useToday } from '#renderer/records/today.ts'
import { daysBetween } from '#shared/lib/dates.ts'

import styles from './today.module.css'

/** Whom or what a row is about; one for the personnel department alone goes without its name. */
export function rowSubject(t: Translate, row: TodayRow): string {
  if (row.kind === 'story') return row.name || t('choice.closed.story')
  if ('name' in row) return row.name
  return row.title || t(row.kind === 'reply' ? 'choice.closed.event' : 'choice.closed.question')
}

/** What a row says after the name. */
export function RowSentence({ row }: { readonly row: TodayRow }) {
  const t = useT()
  const dueWord = useDueWord()
  switch (row.kind) {
    case 'case':
      return t('today.case', { due: dueWord(row.due) })
    case 'question':
      return t('today.question', { count: row.waiting })
    case 'story':
      if (row.personId === null) return t('today.story.down.gone')
      return t(row.mustComeDown === null ? 'today.story' : 'today.story.down', {
        title: row.title || t('choice.closed.story'),
      })
    case 'wish':
      return t('today.wish')
    case 'step':
      return row.nextStep === '' ? t('today.contact') : row.nextStep
    case 'reply':
      return t('today.reply', { count: row.waiting })
    case 'anniversary':
      return t(`today.anniversary.${row.occasion}`, { years: row.years ?? 0 })
    case 'contact':
      if (row.lastContactOn === null) return t('today.never')
      return (
        <>
          {t('today.last')} <NearDayText day={row.lastContactOn} />
        </>
      )
  }
}

/** The small line below: what was before, or why the row stands here; null where nothing is to say. */
export function useRowBackground(): (row: TodayRow) => ReactNode {
  const t = useT()
  const shortDay = useShortDay()
  return (row) => {
    switch (row.kind) {
      case 'step':
        return row.text === '' ? null : `${shortDay(row.happenedOn).text} ${row.text}`
      case 'reply':
        return row.startsOn === null ? null : t('today.held', { day: shortDay(row.startsOn).text })
      case 'wish': {
        const interest = t(`choice.rehireInterest.${row.interest}`)
        return t('today.wish.before', { day: shortDay(row.asOf).text, interest })
      }
      case 'story':
        if (row.mustComeDown === null) return row.isPublished ? t('today.story.published') : null
        return [
          t(`today.story.why.${row.mustComeDown}`),
          row.publishedWhere !== '' && t('today.story.where', { where: row.publishedWhere }),
        ]
          .filter(Boolean)
          .join('　')
      case 'case':
      case 'question':
      case 'anniversary':
        return null
      case 'contact':
        return [
          row.lastContactOn === null &&
            row.leftOn !== null &&
            t('today.left', { day: shortDay(row.leftOn).text }),
          t('today.cadence', {
            days: row.cadence.days,
            source: cadenceSourceWords(t, row.cadence.source, row.groupName),
          }),
        ]
          .filter(Boolean)
          .join('　')
    }
  }
}

/** How the day of a row stands to today, in words; a promise that is over in red. */
export function RowNearness({ row }: { readonly row: TodayRow }) {
  const t = useT()
  const today = useToday()
  const days = daysBetween(row.dueOn, today)
  if (days === 0) return <span className={styles.near}>{t('today.is-today')}</span>
  if (days < 0) return <span className={styles.near}>{t('today.ahead', { days: -days })}</span>
  if (row.kind === 'anniversary') {
    return <span className={styles.near}>{t('today.ago', { days })}</span>
  }
  if (row.kind !== 'contact' && row.kind !== 'wish') {
    return <span className={styles.over}>{t('today.over', { days })}</span>
  }
  const { unit, count } = distanceTo(row.dueOn, today)
  return <span className={styles.near}>{t('today.silent', { unit, count })}</span>
}
