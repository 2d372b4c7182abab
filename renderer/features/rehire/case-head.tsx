import type { CasePage } from '#renderer/data/cases/case-page.ts'
import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { useDueWord } from '#renderer/records/due-word.ts'
import { PersonName } from '#renderer/records/person-name.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Chip } from '#renderer/ui/chips.tsx'
import { ChevronLeftIcon, CheckIcon, MoreIcon, TrashIcon, UndoIcon } from '#renderer/ui/icons.tsx'
import { Link } from '#renderer/ui/link.tsx'
import { MenuButton } from '#renderer/ui/menu-button.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import type { Id } from '#shared/lib/ids.ts'

import { DueDay } from './case-words.tsx'

import styles from './cases.module.css'

interface CaseHeadProps {
  page: CasePage
  onBack: () => void
  onOpenPerson: (id: Id<'alumnus'>) => void
  onDone: (done: Done) => void
}

/** Whom a case is about, for what post, how far it has come and what is due. */
export function CaseHead({ page, onBack, onOpenPerson, onDone }: CaseHeadProps) {
  const t = useT()
  const errorText = useErrorText()
  const dueWord = useDueWord()
  const data = useData()
  const close = useCommand(data.cases.close)
  const trash = useCommand(data.cases.moveToTrash)
  const { row } = page
  const isClosed = page.case.closedOn !== null
  const problem = close.error ?? trash.error
  const tell = (done: Done | null): void => {
    if (done !== null) onDone(done)
  }
  const moveToTrash = async (): Promise<void> => {
    const done = await trash.run(row.id)
    if (done === null) return
    onDone(done)
    onBack()
  }
  return (
    <header className={styles.head}>
      <div>
        <Button kind="quiet" size="small" icon={<ChevronLeftIcon />} takesFocus onPress={onBack}>
          {t('cases.back')}
        </Button>
      </div>
      <div className={styles.headLine}>
        <h1 className={styles.title}>
          <Link onPress={() => onOpenPerson(row.personId)}>
            <PersonName name={row.name} kana={row.kana} reading="beside" size="large" />
          </Link>
        </h1>
        <MenuButton
          label={t('cases.more')}
          icon={<MoreIcon />}
          isIconOnly
          acts={[
            {
              id: 'close',
              title: t(isClosed ? 'cases.reopen' : 'cases.close'),
              icon: isClosed ? <UndoIcon /> : <CheckIcon />,
              isDisabled: !isClosed && row.stage === 'closed',
              onAction: () => void close.run(row.id, !isClosed).then(tell),
            },
            {
              id: 'trash',
              title: t('cases.to-trash'),
              icon: <TrashIcon />,
              onAction: () => void moveToTrash(),
            },
          ]}
        />
      </div>
      <p className={styles.facts}>
        <Chip tone={row.stage === 'closed' ? 'plain' : 'thread'}>
          {t(`cases.stage.${row.stage}`)}
        </Chip>
        {page.case.decision !== null && <span>{t(`cases.decision.${page.case.decision}`)}</span>}
        <span>{row.title || t('cases.no-title')}</span>
        {row.due !== null && (
          <span className={styles.dueCell}>
            <span>{dueWord(row.due)}</span>
            <DueDay due={row.due} isOverdue={row.isOverdue} />
          </span>
        )}
      </p>
      {problem && <Notice tone="danger">{errorText(problem)}</Notice>}
    </header>
  )
}
