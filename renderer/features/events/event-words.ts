import type { EventRow } from '#renderer/data/events/event-row.ts'
import { useT } from '#renderer/i18n/language.ts'
import { useToday } from '#renderer/records/today.ts'

/** Gives the line that says how many come, or how many came. */
export function useCountWords({ event, figures }: EventRow): string {
  const t = useT()
  const today = useToday()
  if (figures.listed === 0) return t('events.nobody')
  const isOver = event.startsOn !== null && event.startsOn < today
  if (isOver || figures.came > 0) return t('events.count.came', { count: figures.came })
  const words = [
    event.capacity === null
      ? t('events.count.coming', { count: figures.coming })
      : t('events.count.of', { count: figures.coming, capacity: event.capacity }),
    figures.waiting > 0 ? t('events.count.waiting', { count: figures.waiting }) : '',
    t('events.count.listed', { count: figures.listed }),
  ]
  return words.filter(Boolean).join(t('events.count.gap'))
}
