import type { Translate } from '#renderer/i18n/language.ts'
import { calendarSpan } from '#shared/domain/alumnus/tenure.ts'
import type { Tenure } from '#shared/domain/alumnus/tenure.ts'
import type { Finding } from '#shared/domain/eligibility/finding.ts'
import type { Verdict } from '#shared/domain/eligibility/verdict.ts'
import type { Day } from '#shared/lib/dates.ts'

import { tenureText } from './tenure-text.ts'

type OneOfKind = 'leavingKind' | 'employmentType' | 'reasonGroup'

/** Says in one sentence whether somebody takes part and why; an exception has the rule's word after it. */
export function verdictSentence(
  verdict: Verdict,
  t: Translate,
  { today, approverName }: { readonly today: Day; readonly approverName: string },
): string {
  const { state, cause, override, findings, byRule } = verdict
  if (cause === 'override' && override !== null) {
    const facts = { reason: override.reason, approver: approverName || 'none' }
    const says = t('eligibility.why.by-rule', { state: t(`eligibility.state.${byRule}`) })
    return `${t(`eligibility.why.override.${override.isIn ? 'in' : 'out'}`, facts)} ${says}`
  }
  if (cause === 'deceased' || cause === 'employed' || cause === 'disciplinary') {
    return t(`eligibility.why.${cause}`)
  }
  if (findings.length === 0) return t(`eligibility.why.nothing.${state === 'in' ? 'in' : 'out'}`)
  // A condition may stand in two places of a rule; once is enough to say.
  const list = [...new Set(findings.map((finding) => findingText(finding, t, today)))]
  return t(`eligibility.why.${state}`, { list: list.join(t('eligibility.why.and')) })
}

function findingText(finding: Finding, t: Translate, today: Day): string {
  switch (finding.kind) {
    case 'tenure': {
      const { truth, served, criterion } = finding
      if (truth === 'unknown') return t('eligibility.found.tenure.unknown')
      const length = lengthText({ ...criterion, days: 0 }, t)
      return t(`eligibility.found.tenure.${truth}`, { served: lengthText(served, t), length })
    }
    case 'grade': {
      const { truth, highest, unranked, criterion } = finding
      if (truth === 'unknown') {
        if (highest === null && unranked === null) return t('eligibility.found.grade.unknown')
        return t('eligibility.found.grade.unranked', { grade: unranked ?? criterion.grade })
      }
      const grades = { highest: highest ?? '', grade: criterion.grade }
      return t(`eligibility.found.grade.${truth}`, grades)
    }
    case 'sinceLeaving': {
      const { truth, leftOn, criterion } = finding
      const { bound, years } = criterion
      if (truth === 'unknown' || leftOn === null) {
        return t('eligibility.found.sinceLeaving.unknown')
      }
      const length = lengthText(calendarSpan(leftOn, today), t)
      return t(`eligibility.found.sinceLeaving.${bound}.${truth}`, { length, years })
    }
    case 'leavingKind':
      return wordText(finding.kind, finding.value && t(`choice.leavingKind.${finding.value}`), t)
    case 'employmentType':
      return wordText(finding.kind, finding.value && t(`choice.employmentType.${finding.value}`), t)
    case 'reasonGroup':
      return wordText(finding.kind, finding.value && t(`choice.reasonGroup.${finding.value}`), t)
  }
}

function wordText(kind: OneOfKind, value: string | null, t: Translate): string {
  const field = t(`eligibility.noun.${kind}`)
  return value === null ? field : t('eligibility.found.word', { field, value })
}

function lengthText(length: Tenure, t: Translate): string {
  return tenureText(length, t) || t('alumni.tenure.days', { days: 0 })
}
