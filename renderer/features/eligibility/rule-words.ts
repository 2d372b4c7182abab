import type { Translate } from '#renderer/i18n/language.ts'
import { tenureText } from '#renderer/records/tenure-text.ts'
import type { Criterion, Match, RuleTerms } from '#shared/domain/eligibility/eligibility-rule.ts'

/** A rule in one sentence. */
export function ruleWords({ match, parts, countsLeave }: RuleTerms, t: Translate): string {
  const words = parts.map((part) => {
    if (part.kind !== 'group') return criterionWords(part, t)
    const inside = joinedBy(
      part.match,
      part.criteria.map((one) => criterionWords(one, t)),
      t,
    )
    return parts.length > 1 && part.criteria.length > 1
      ? t('eligibility.words.group', { inside })
      : inside
  })
  const rule = t('eligibility.words.rule', { conditions: joinedBy(match, words, t) })
  const asksTenure = parts
    .flatMap((part) => (part.kind === 'group' ? part.criteria : part))
    .some(({ kind }) => kind === 'tenure')
  return asksTenure && !countsLeave ? `${rule}${t('eligibility.words.without-leave')}` : rule
}

function joinedBy(match: Match, words: readonly string[], t: Translate): string {
  return words.join(t(`eligibility.words.${match}`))
}

function criterionWords(criterion: Criterion, t: Translate): string {
  switch (criterion.kind) {
    case 'tenure': {
      const { years, months } = criterion
      return t('eligibility.words.tenure', { length: tenureText({ years, months, days: 0 }, t) })
    }
    case 'grade':
      return t('eligibility.words.grade', { grade: criterion.grade })
    case 'sinceLeaving':
      return t(`eligibility.words.sinceLeaving.${criterion.bound}`, { years: criterion.years })
    default: {
      const { kind, isExcluding } = criterion
      const values = valueTitles(criterion, t).join(t('eligibility.words.or'))
      const field = t(`eligibility.noun.${kind}`)
      return t(`eligibility.words.oneOf.${isExcluding ? 'out' : 'in'}`, { field, values })
    }
  }
}

function valueTitles(
  criterion: Extract<Criterion, { readonly values: readonly unknown[] }>,
  t: Translate,
): readonly string[] {
  switch (criterion.kind) {
    case 'leavingKind':
      return criterion.values.map((value) => t(`choice.leavingKind.${value}`))
    case 'employmentType':
      return criterion.values.map((value) => t(`choice.employmentType.${value}`))
    case 'reasonGroup':
      return criterion.values.map((value) => t(`choice.reasonGroup.${value}`))
  }
}
