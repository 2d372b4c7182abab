import type { ProgrammeNow } from '#renderer/data/groups/figures.ts'
import { useCommand } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import type { Translate } from '#renderer/i18n/language.ts'
import { copyText } from '#renderer/platform/platform.ts'
import { useToday } from '#renderer/records/today.ts'
import { Button } from '#renderer/ui/button.tsx'
import { CopyIcon } from '#renderer/ui/icons.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { showToast } from '#renderer/ui/toast.store.ts'
import { headlineOf } from '#shared/domain/figures/headlines.ts'
import { AppError } from '#shared/lib/errors.ts'

import type { WriteDay } from './charts-of.ts'
import type { FunnelCounts } from './now-charts.ts'

import styles from './reports.module.css'

interface HeadlinesSectionProps {
  readonly now: ProgrammeNow
  readonly counts: FunnelCounts
  readonly writeDay: WriteDay
}

/** Sentences with figures that may be told to everybody; nobody is named. */
export function HeadlinesSection({ now, counts, writeDay }: HeadlinesSectionProps) {
  const t = useT()
  const errorText = useErrorText()
  const day = writeDay(useToday())
  const sentences = headlines(t, now, counts)
  const copy = useCommand(async () => {
    try {
      await copyText(`${sentences.join('\n')}\n${t('reports.headlines.asOf', { day }).trim()}`)
    } catch (error) {
      throw new AppError('clipboard.refused', {}, error)
    }
    showToast({ text: t('reports.headlines.copied') })
  })
  return (
    <Section
      title={t('reports.headlines')}
      actions={
        sentences.length > 0 && (
          <Button size="small" kind="quiet" icon={<CopyIcon />} onPress={() => void copy.run()}>
            {t('reports.headlines.copy')}
          </Button>
        )
      }
    >
      <p className={styles.soft}>{t('reports.headlines.hint')}</p>
      {sentences.length === 0 && <p>{t('reports.headlines.none')}</p>}
      <ul className={styles.sentences}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {copy.error && <Notice tone="danger">{errorText(copy.error)}</Notice>}
    </Section>
  )
}

function headlines(t: Translate, { ever }: ProgrammeNow, counts: FunnelCounts): readonly string[] {
  const registered = headlineOf(counts.registered)
  const rehires = headlineOf(ever.rehires)
  const came = headlineOf(ever.cameAlumni)
  return [
    registered && t('reports.headlines.registered', { count: 0, ...registered }),
    rehires && t('reports.headlines.rehires', { count: 0, ...rehires }),
    came !== null &&
      !came.isFew &&
      t('reports.headlines.events', { held: ever.held, came: came.count }),
    ever.changesMade > 0 && t('reports.headlines.changes', { count: ever.changesMade }),
  ].filter((sentence) => typeof sentence === 'string')
}
