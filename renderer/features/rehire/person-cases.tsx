import { useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { useDueWord } from '#renderer/records/due-word.ts'
import { useShortDay } from '#renderer/records/short-day.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Chip } from '#renderer/ui/chips.tsx'
import { PlusIcon } from '#renderer/ui/icons.tsx'
import { Link } from '#renderer/ui/link.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import type { Id } from '#shared/lib/ids.ts'

import { DueDay } from './case-words.tsx'

import styles from './cases.module.css'

export interface PersonCasesProps {
  id: Id<'alumnus'>
  onOpenCase: (id: Id<'case'>) => void
  onNewCase: () => void
}

/** 再雇用 on a person's sheet: her cases with how far they have come. */
export function PersonCases({ id, onOpenCase, onNewCase }: PersonCasesProps) {
  const t = useT()
  const errorText = useErrorText()
  const dueWord = useDueWord()
  const shortDay = useShortDay()
  const { value: rows, error } = useLive((data) => data.cases.of(id), [id])
  return (
    <Section
      title={t('cases.of-person')}
      actions={
        <Button kind="quiet" size="small" icon={<PlusIcon />} onPress={onNewCase}>
          {t('cases.add')}
        </Button>
      }
    >
      {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
      {rows?.length === 0 && <p className={styles.soft}>{t('cases.of-person.empty')}</p>}
      {rows !== null && rows.length > 0 && (
        <ul className={styles.rows}>
          {rows.map((row) => (
            <li key={row.id} className={styles.row}>
              <span className={styles.words}>
                <Link onPress={() => onOpenCase(row.id)}>{row.title || t('cases.no-title')}</Link>
                <Chip tone={row.stage === 'closed' ? 'plain' : 'thread'}>
                  {t(`cases.stage.${row.stage}`)}
                </Chip>
                {row.due !== null && (
                  <span className={styles.dueCell}>
                    <span>{dueWord(row.due)}</span>
                    <DueDay due={row.due} isOverdue={row.isOverdue} />
                  </span>
                )}
                {row.joinedOn !== null && (
                  <span className={styles.soft}>
                    {t('cases.of-person.joined', { day: shortDay(row.joinedOn).text })}
                  </span>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
