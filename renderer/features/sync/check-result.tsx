import { useT } from '#renderer/i18n/language.ts'
import { Notice } from '#renderer/ui/states.tsx'
import type { ServerReport } from '#shared/ipc/couch.ts'

import { isUsable } from './check-words.ts'
import type { SetupWay } from './setup-ways.ts'

/** What the checks come to, and what lies on the server where that changes the way. */
export function CheckResult(props: { readonly report: ServerReport; readonly way: SetupWay }) {
  const { report, way } = props
  const { holds, lines, docCount } = report
  const t = useT()
  if (holds === 'foreign') return <Notice tone="danger">{t('sync.check.holds.foreign')}</Notice>
  if (!isUsable(report, way !== 'setUp'))
    return <Notice tone="danger">{t('sync.check.not-yet')}</Notice>
  if (way === 'setUp' && holds === 'own') return <Notice>{t('sync.check.holds.own')}</Notice>
  if (way === 'setUp' && holds === 'other') {
    return <Notice tone="warn">{t('sync.check.holds.other', { count: docCount })}</Notice>
  }
  if (way !== 'setUp' && holds === 'nothing') {
    const isFresh = way === 'fresh'
    return (
      <Notice tone="warn">
        {t(isFresh ? 'sync.check.holds.nothing-here' : 'sync.check.holds.nothing')}
      </Notice>
    )
  }
  const count = lines.filter(({ state }) => state !== 'good').length
  return count > 0 ? (
    <Notice tone="warn">{t('sync.check.with-warnings', { count })}</Notice>
  ) : (
    <Notice tone="good">{t('sync.check.all-good')}</Notice>
  )
}
