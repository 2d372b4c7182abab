import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { useShortDay } from '#renderer/records/short-day.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Chip } from '#renderer/ui/chips.tsx'
import { CheckIcon, ChevronLeftIcon, MoreIcon, TrashIcon, UndoIcon } from '#renderer/ui/icons.tsx'
import { MenuButton } from '#renderer/ui/menu-button.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import type { Vacancy } from '#shared/domain/rehire/vacancy.ts'

import { StatusChip } from './status-chip.tsx'

import styles from './vacancies.module.css'

interface VacancyHeadProps {
  readonly vacancy: Vacancy
  readonly onClose: () => void
  readonly onDone: (done: Done) => void
}

/** What the vacancy is called, how it stands, and the way back to all of them. */
export function VacancyHead({ vacancy, onClose, onDone }: VacancyHeadProps) {
  const t = useT()
  const errorText = useErrorText()
  const shortDay = useShortDay()
  const { vacancies } = useData()
  const close = useCommand(vacancies.close)
  const trash = useCommand(vacancies.moveToTrash)
  const { id, closedOn } = vacancy
  const isClosed = closedOn !== null
  const problem = close.error ?? trash.error
  const tell = (done: Done | null): void => {
    if (done !== null) onDone(done)
  }
  return (
    <header className={styles.head}>
      <div>
        <Button size="small" kind="quiet" icon={<ChevronLeftIcon />} onPress={onClose}>
          {t('vacancies.back')}
        </Button>
      </div>
      <div className={styles.headLine}>
        <span className={styles.itemTitle}>
          <h2 className={styles.title}>{vacancy.title || t('vacancies.no-name')}</h2>
          <StatusChip status={vacancy.positionStatus} />
          {isClosed && <Chip>{t('vacancies.closed-on', { day: shortDay(closedOn).text })}</Chip>}
        </span>
        <MenuButton
          label={t('vacancies.more')}
          icon={<MoreIcon />}
          isIconOnly
          acts={[
            {
              id: 'close',
              title: t(isClosed ? 'vacancies.reopen' : 'vacancies.close'),
              icon: isClosed ? <UndoIcon /> : <CheckIcon />,
              onAction: () => void close.run(id, !isClosed).then(tell),
            },
            {
              id: 'trash',
              title: t('vacancies.to-trash'),
              icon: <TrashIcon />,
              onAction: () => void trash.run(id).then(tell),
            },
          ]}
        />
      </div>
      {problem && <Notice tone="danger">{errorText(problem)}</Notice>}
    </header>
  )
}
