import { useT } from '#renderer/i18n/language.ts'
import { Chip } from '#renderer/ui/chips.tsx'
import { Section } from '#renderer/ui/page.tsx'

import { countText } from './figure-parts.ts'
import type { TargetRow } from './target-rows.ts'

import styles from './reports.module.css'

/** What the year is to come to, what it came to, and how far that is. */
export function TargetsSection({ rows }: { readonly rows: readonly TargetRow[] }) {
  const t = useT()
  return (
    <Section title={t('reports.targets')}>
      <table className={styles.numbers}>
        <thead>
          <tr>
            <th scope="col">{t('reports.numbers.name')}</th>
            <th scope="col">{t('reports.targets.target')}</th>
            <th scope="col">{t('reports.targets.actual')}</th>
            <th scope="col">{t('reports.targets.share')}</th>
            <th scope="col">{t('reports.targets.word')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ figure, target, actual, standing }) => (
            <tr key={figure}>
              <th scope="row">{t(`reports.figure.${figure}`)}</th>
              <td>{countText(t, figure, target)}</td>
              <td>{actual === null ? '–' : countText(t, figure, actual)}</td>
              <td>
                {standing === null || standing.share === null
                  ? '–'
                  : t('reports.share', { share: standing.share })}
              </td>
              <td>
                {standing === null ? (
                  t('reports.targets.unknown')
                ) : standing.isReached ? (
                  <Chip tone="good">{t('reports.targets.reached')}</Chip>
                ) : (
                  t('reports.targets.missing', { text: countText(t, figure, standing.missing) })
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
