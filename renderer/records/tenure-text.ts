import type { Translate } from '#renderer/i18n/language.ts'
import type { Tenure } from '#shared/domain/alumnus/tenure.ts'

/** A length of service in years and months, 5年2か月; in days below a month, empty for none. */
export function tenureText({ years, months, days }: Tenure, t: Translate): string {
  if (years === 0 && months === 0) return days === 0 ? '' : t('alumni.tenure.days', { days })
  const shape = months === 0 ? 'years' : years === 0 ? 'months' : 'both'
  return t(`alumni.tenure.${shape}`, { years, months })
}
