import { useMemo } from 'react'

import type { StoryRow } from '#renderer/data/groups/stories.ts'
import { useData, useLive } from '#renderer/data/use-data.ts'
import { useT } from '#renderer/i18n/language.ts'
import { Chip } from '#renderer/ui/chips.tsx'
import { NoteIcon } from '#renderer/ui/icons.tsx'
import type { ListPart } from '#renderer/ui/section-list.tsx'

import { StoryStateChip } from './story-state-chip.tsx'
import { TrashedVoices } from './trashed-voices.tsx'
import { VoiceList } from './voice-list.tsx'
import type { ListWays } from './voice-list.tsx'

import styles from './feedback.module.css'

/** アルムナイの声: every story with its permission; those that must come down stand first. */
export function StoryList(props: ListWays) {
  const t = useT()
  const { stories } = useData()
  const { value: rows, error } = useLive((data) => data.stories.list('live'), [])
  const { value: trashed } = useLive((data) => data.stories.list('trash'), [])
  const parts = useMemo<readonly ListPart[] | null>(() => {
    if (rows === null) return null
    const itemsOf = (mustComeDown: boolean) =>
      rows
        .filter((row) => row.mustComeDown === mustComeDown)
        .map((row) => ({
          id: row.story.id,
          title: row.story.name,
          content: <StoryItem row={row} />,
        }))
    return [
      { id: 'down', title: t('stories.down'), items: itemsOf(true) },
      { id: 'all', title: t('stories.all'), items: itemsOf(false) },
    ]
  }, [rows, t])
  return (
    <VoiceList
      {...props}
      label={t('feedback.tab.stories')}
      empty={t('stories.empty')}
      emptyIcon={<NoteIcon size={20} />}
      parts={parts}
      error={error}
      trash={
        <TrashedVoices
          rows={(trashed ?? []).map(({ story }) => story)}
          restore={stories.restore}
          onDone={props.onDone}
        />
      }
    />
  )
}

function StoryItem({ row }: { row: StoryRow }) {
  const t = useT()
  const { story, name } = row
  return (
    <div className={styles.item}>
      <p className={styles.itemTitle}>{story.name || t('feedback.no-name')}</p>
      {name !== '' && <p className={styles.itemLine}>{name}</p>}
      <p className={styles.itemLine}>
        <StoryStateChip row={row} />
        {row.isPublished && <Chip tone="thread">{t('stories.published')}</Chip>}
        {story.publishedWhere !== '' && <span>{story.publishedWhere}</span>}
      </p>
    </div>
  )
}
