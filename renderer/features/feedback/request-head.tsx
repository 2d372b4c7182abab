import type { Done } from '#renderer/data/context.ts'
import type { FeedbackSheet } from '#renderer/data/feedback/records.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Chip } from '#renderer/ui/chips.tsx'
import { CheckIcon, MoreIcon, TrashIcon, UndoIcon } from '#renderer/ui/icons.tsx'
import { MenuButton } from '#renderer/ui/menu-button.tsx'
import { Notice } from '#renderer/ui/states.tsx'

import { Round } from './round.tsx'

import styles from './feedback.module.css'

interface RequestHeadProps {
  sheet: FeedbackSheet
  onDone: (done: Done) => void
}

/** What is asked about, how far it is, and what can be done with it. */
export function RequestHead({ sheet, onDone }: RequestHeadProps) {
  const t = useT()
  const errorText = useErrorText()
  const { feedback } = useData()
  const close = useCommand(feedback.close)
  const trash = useCommand(feedback.moveToTrash)
  const { request } = sheet
  const isClosed = request.closedOn !== null
  const problem = close.error ?? trash.error
  const tell = (done: Done | null): void => {
    if (done !== null) onDone(done)
  }
  return (
    <header className={styles.head}>
      <div className={styles.headLine}>
        <h2 className={styles.title}>{request.name || t('feedback.no-name')}</h2>
        <MenuButton
          label={t('feedback.more')}
          icon={<MoreIcon />}
          isIconOnly
          acts={[
            {
              id: 'close',
              title: t(isClosed ? 'feedback.reopen' : 'feedback.close'),
              icon: isClosed ? <UndoIcon /> : <CheckIcon />,
              onAction: () => void close.run(request.id, !isClosed).then(tell),
            },
            {
              id: 'trash',
              title: t('feedback.to-trash'),
              icon: <TrashIcon />,
              onAction: () => void trash.run(request.id).then(tell),
            },
          ]}
        />
      </div>
      <div className={styles.marks}>
        <Chip>{t(`feedback.about.${request.about}`)}</Chip>
        {isClosed && <Chip tone="good">{t('feedback.closed')}</Chip>}
      </div>
      <Round request={request} progress={sheet.progress} />
      {problem && <Notice tone="danger">{errorText(problem)}</Notice>}
    </header>
  )
}
