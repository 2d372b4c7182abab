import { useState } from 'react'

import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useT } from '#renderer/i18n/language.ts'
import { useModules } from '#renderer/records/modules.ts'
import { PersonFlags } from '#renderer/records/person-flags.tsx'
import { PersonName } from '#renderer/records/person-name.tsx'
import { ScopeBadge } from '#renderer/records/scope-badge.tsx'
import { tenureText } from '#renderer/records/tenure-text.ts'
import { useToday } from '#renderer/records/today.ts'
import { Chip } from '#renderer/ui/chips.tsx'
import {
  LinkIcon,
  MailIcon,
  MergeIcon,
  MoreIcon,
  PrintIcon,
  TrashIcon,
} from '#renderer/ui/icons.tsx'
import { MenuButton } from '#renderer/ui/menu-button.tsx'
import {
  begunStints,
  currentJob,
  lastAssignment,
  lastStint,
} from '#shared/domain/alumnus/latest.ts'
import { displayKana, displayName } from '#shared/domain/alumnus/names.ts'
import { daysServed, tenure } from '#shared/domain/alumnus/tenure.ts'
import type { Id } from '#shared/lib/ids.ts'

import { DayIn } from './day-in.tsx'
import { MergeChoice } from './merge-choice.tsx'
import { useSheet } from './sheet-context.ts'

import styles from './profile.module.css'

interface SheetHeadProps {
  onPrint: (what: 'sheet' | 'everything') => void
  onWrite: () => void
  onMerge: (otherId: Id<'alumnus'>) => void
  onIntroduce: () => void
}

/** Who it is: reading and name, last post, tenure, what to heed, and what can be done. */
export function SheetHead({ onPrint, onWrite, onMerge, onIntroduce }: SheetHeadProps) {
  const t = useT()
  const modules = useModules()
  const { person, onDone } = useSheet()
  const trash = useCommand(useData().alumni.moveToTrash)
  const [isChoosing, setChoosing] = useState(false)
  const isTrashed = person.trashedAt !== null
  return (
    <header className={styles.head}>
      <div className={styles.headLine}>
        <h2 className={styles.name}>
          <PersonName name={displayName(person)} kana={displayKana(person)} size="large" />
        </h2>
        <div className={styles.headActs}>
          <MenuButton
            label={t('profile.print')}
            icon={<PrintIcon />}
            isIconOnly
            acts={[
              {
                id: 'sheet',
                title: t('profile.print.sheet'),
                onAction: () => onPrint('sheet'),
              },
              {
                id: 'everything',
                title: t('profile.print.everything'),
                onAction: () => onPrint('everything'),
              },
            ]}
          />
          <MenuButton
            label={t('profile.more')}
            icon={<MoreIcon />}
            isIconOnly
            acts={[
              ...(modules.has('introductions')
                ? [
                    {
                      id: 'introduce',
                      title: t('profile.introduce'),
                      icon: <LinkIcon />,
                      isDisabled: isTrashed,
                      onAction: onIntroduce,
                    },
                  ]
                : []),
              {
                id: 'write',
                title: t('letters.write'),
                icon: <MailIcon />,
                isDisabled: isTrashed,
                onAction: onWrite,
              },
              {
                id: 'merge',
                title: t('profile.merge'),
                icon: <MergeIcon />,
                isDisabled: isTrashed,
                onAction: () => setChoosing(true),
              },
              {
                id: 'trash',
                title: t('profile.trash'),
                icon: <TrashIcon />,
                isDisabled: isTrashed,
                onAction: () => void trash.run([person.id]).then((done) => done && onDone(done)),
              },
            ]}
          />
        </div>
      </div>
      <Service />
      <Marks />
      {isChoosing && <MergeChoice onChoose={onMerge} onClose={() => setChoosing(false)} />}
    </header>
  )
}

function Service() {
  const t = useT()
  const today = useToday()
  const { person } = useSheet()
  const post = lastAssignment(person)
  const stint = lastStint({ stints: begunStints(person, today) })
  const job = currentJob(person)
  const length = tenure(person.stints, today)
  const days = daysServed(person.stints, today)
  const service = tenureText(length, t)
  const words = [post?.department, post?.grade].filter(Boolean).join(' ')
  return (
    <div className={styles.service}>
      <p>
        {words !== '' && <span>{words}</span>}
        {service !== '' && (
          <span title={t('profile.tenure.hint', { ...length, total: days.ok ? days.value : 0 })}>
            {t('profile.tenure', { tenure: service })}
          </span>
        )}
        {stint !== null && (
          <span>
            {stint.leftOn === null ? (
              t('profile.stint.open')
            ) : (
              <DayIn
                message={stint.leftOn > today ? 'profile.leaves' : 'profile.left'}
                day={stint.leftOn}
              />
            )}
          </span>
        )}
      </p>
      {job !== null && (
        <p className={styles.job}>
          <span className={styles.soft}>{t('profile.career.now')}</span>
          <span>{[job.company, job.title].filter(Boolean).join(' ')}</span>
        </p>
      )}
    </div>
  )
}

function Marks() {
  const today = useToday()
  const { person } = useSheet()
  return (
    <div className={styles.marks}>
      <PersonFlags person={person} />
      {person.mourningUntil !== null && person.mourningUntil >= today && (
        <Chip tone="warn">
          <DayIn message="profile.mourning" day={person.mourningUntil} />
        </Chip>
      )}
      {person.tags.map(({ id, name }) => (
        <Chip key={id}>{name}</Chip>
      ))}
      <ScopeBadge scope={person.scope} />
    </div>
  )
}
