import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import type { StoryRow } from '#renderer/data/groups/stories.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useLanguage, useT } from '#renderer/i18n/language.ts'
import { useDayStyle } from '#renderer/records/day-style.ts'
import { dayWords } from '#renderer/records/day-words.ts'
import { PersonFlags } from '#renderer/records/person-flags.tsx'
import { PersonName } from '#renderer/records/person-name.tsx'
import { PersonPicker } from '#renderer/records/person-picker.tsx'
import { Chip } from '#renderer/ui/chips.tsx'
import { MoreIcon, PersonIcon, TrashIcon } from '#renderer/ui/icons.tsx'
import { Link } from '#renderer/ui/link.tsx'
import { MenuButton } from '#renderer/ui/menu-button.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import type { Id } from '#shared/lib/ids.ts'

import { StoryStateChip } from './story-state-chip.tsx'
import { useStoryEdit } from './use-story-edit.ts'

import styles from './feedback.module.css'

interface StoryHeadProps {
  row: StoryRow
  onOpenPerson: (id: Id<'alumnus'>) => void
  onDone: (done: Done) => void
}

/** What a story is called, who tells it, and whether it may be told. */
export function StoryHead({ row, onOpenPerson, onDone }: StoryHeadProps) {
  const t = useT()
  const errorText = useErrorText()
  const trash = useCommand(useData().stories.moveToTrash)
  const [isChoosing, setChoosing] = useState(false)
  const { story, personId, name, kana } = row
  const { save, error } = useStoryEdit(story.id, onDone)
  const problem = error ?? trash.error
  return (
    <header className={styles.head}>
      <div className={styles.headLine}>
        <h2 className={styles.title}>{story.name || t('feedback.no-name')}</h2>
        <MenuButton
          label={t('feedback.more')}
          icon={<MoreIcon />}
          isIconOnly
          acts={[
            {
              id: 'person',
              title: t('stories.person.change'),
              icon: <PersonIcon />,
              onAction: () => setChoosing(true),
            },
            {
              id: 'trash',
              title: t('feedback.to-trash'),
              icon: <TrashIcon />,
              onAction: () => void trash.run(story.id).then((done) => done && onDone(done)),
            },
          ]}
        />
      </div>
      <div className={styles.marks}>
        {personId !== null && (
          <Link onPress={() => onOpenPerson(personId)}>
            <PersonName name={name} kana={kana} reading="beside" />
          </Link>
        )}
        <PersonFlags person={row} />
        <StoryStateChip row={row} />
        {row.state === 'permitted' && <PermittedUntil row={row} />}
        {row.isPublished && <Chip tone="thread">{t('stories.published')}</Chip>}
      </div>
      {(personId === null || isChoosing) && (
        <div className={styles.picker}>
          {personId === null && <p className={styles.soft}>{t('stories.person.none')}</p>}
          <PersonPicker
            label={t('stories.person.find')}
            taken={personId === null ? [] : [personId]}
            onPick={({ id }) => {
              setChoosing(false)
              save({ personId: id })
            }}
          />
        </div>
      )}
      {problem && <Notice tone="danger">{errorText(problem)}</Notice>}
    </header>
  )
}

function PermittedUntil({ row: { story } }: { row: StoryRow }) {
  const t = useT()
  const language = useLanguage()
  const isWareki = useDayStyle()
  const { permittedUntil } = story
  return (
    <span className={styles.soft}>
      {permittedUntil === null
        ? t('stories.no-end')
        : t('stories.until', { day: dayWords(permittedUntil, language, isWareki).text })}
    </span>
  )
}
