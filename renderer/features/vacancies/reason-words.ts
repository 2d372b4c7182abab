import { useLanguage, useT } from '#renderer/i18n/language.ts'
import { useDayStyle } from '#renderer/records/day-style.ts'
import { dayWords } from '#renderer/records/day-words.ts'
import { departmentKey } from '#shared/domain/alumnus/overlap.ts'
import type { MatchReason } from '#shared/domain/rehire/match-reasons.ts'
import type { Vacancy } from '#shared/domain/rehire/vacancy.ts'

const MONTH_LENGTH = 7

/** Gives the function that says why somebody fits a post, in one line. */
export function useReasonWords(): (
  reasons: readonly MatchReason[],
  vacancy: Pick<Vacancy, 'department'>,
) => string {
  const t = useT()
  const language = useLanguage()
  const isWarekiFirst = useDayStyle()
  const write = (day: string): string => dayWords(day, language, isWarekiFirst).text
  return (reasons, vacancy) => {
    const words = (reason: MatchReason): string => {
      switch (reason.kind) {
        case 'department': {
          const isSame = departmentKey(reason.department) === departmentKey(vacancy.department)
          const { department } = reason
          return t('vacancies.reason.department', { department, isSame: isSame ? 'yes' : 'no' })
        }
        case 'grade':
          return t('vacancies.reason.grade', { grade: reason.grade })
        case 'skills':
          return t('vacancies.reason.skills', {
            skills: reason.skills.join(t('vacancies.reason.list')),
          })
        case 'role':
        case 'place':
        case 'hours':
          return t(`vacancies.reason.${reason.kind}`, { wished: reason.wished })
        case 'wish':
          return t('vacancies.reason.wish', {
            interest: reason.interest,
            month: write(reason.asOf.slice(0, MONTH_LENGTH)),
            isOld: reason.isOld ? 'yes' : 'no',
          })
        case 'earliest':
          return t('vacancies.reason.earliest', { day: write(reason.earliestOn) })
        case 'participant':
          return t('vacancies.reason.participant')
      }
    }
    return reasons.map(words).join(t('vacancies.reason.and'))
  }
}
