import type { Translate } from '#renderer/i18n/language.ts'
import type { StepKind } from '#shared/domain/rehire/rehire-case.ts'

/** Why the selection of alumni leaves steps out, as it is proposed. */
export function usualSkipReasons(t: Translate): Readonly<Partial<Record<StepKind, string>>> {
  return {
    documents: t('cases.skip.documents'),
    aptitude: t('cases.skip.aptitude'),
    firstInterview: t('cases.skip.firstInterview'),
    secondInterview: t('cases.skip.secondInterview'),
  }
}
