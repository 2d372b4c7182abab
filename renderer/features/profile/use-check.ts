import { useT } from '#renderer/i18n/language.ts'

import { useSheet } from './sheet-context.ts'

/** What a field shows of the checks: a problem, or a warning in its hint. */
export interface FieldCheck {
  readonly problem?: string
  readonly hint?: string
}

/** Gives the function that finds what the checks say of a field. */
export function useFieldCheck(): (field: string, elementId?: string) => FieldCheck {
  const t = useT()
  const { checks } = useSheet()
  return (field, elementId) => {
    const found = checks.find((one) => one.field === field && one.elementId === (elementId ?? null))
    if (found === undefined) return {}
    const words = t(`profile.check.${found.code}`)
    return found.level === 'problem' ? { problem: words } : { hint: words }
  }
}
