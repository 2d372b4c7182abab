import { useT } from '#renderer/i18n/language.ts'
import type { CaseDue } from '#shared/domain/rehire/case-state.ts'

/** Gives the function that says what a case has due: a step, an answer, a decision, a start, a check. */
export function useDueWord(): (due: CaseDue) => string {
  const t = useT()
  return (due) => {
    if (due.what === 'step') return t(`cases.step.${due.step}`)
    if (due.what === 'check') return t('cases.due.check', { months: due.months })
    return t(`cases.due.${due.what}`)
  }
}
