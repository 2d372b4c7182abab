import { useT } from '#renderer/i18n/language.ts'
import type { CommonSpell } from '#shared/domain/alumnus/overlap.ts'

/** Gives the function that says when two people were together: 2016年から2018年まで製造部で一緒. */
export function useTogetherText(): (spell: CommonSpell) => string {
  const t = useT()
  return ({ department, from, to, isSure }) => {
    const facts = { department, from: from.slice(0, 4), to: to.slice(0, 4) }
    const isOneYear = facts.from === facts.to
    const text =
      department === ''
        ? t(isOneYear ? 'profile.together.company-year' : 'profile.together.company', facts)
        : t(isOneYear ? 'profile.together.department-year' : 'profile.together.department', facts)
    return isSure ? text : t('profile.together.unsure', { text })
  }
}
