import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import type { TimelineItem } from '#renderer/data/groups/timeline.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { ScopeBadge } from '#renderer/records/scope-badge.tsx'
import { useShortDay } from '#renderer/records/short-day.ts'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { EditIcon, TrashIcon } from '#renderer/ui/icons.tsx'
import { Link } from '#renderer/ui/link.tsx'
import type { Id } from '#shared/lib/ids.ts'

import { EntryEditor } from './entry-editor.tsx'
import { EntryWords } from './entry-words.tsx'
import { KindIcon } from './kind-icon.tsx'
import { NextStepLine } from './next-step-line.tsx'
import { introducedTo, othersOf } from './others.ts'
import type { WaysOut } from './ways-out.ts'

import styles from './timeline.module.css'

interface EntryProps {
  item: TimelineItem
  personId: Id<'alumnus'>
  ways: WaysOut
  onDone: (done: Done) => void
}

/** One touch of the history: kind, day, who else, what was said and what comes next. */
export function Entry({ item, personId, ways, onDone }: EntryProps) {
  const t = useT()
  const errorText = useErrorText()
  const shortDay = useShortDay()
  const [isEdited, setEdited] = useState(false)
  const trash = useCommand(useData().timeline.moveToTrash)
  const { interaction } = item
  const kind = t(`choice.interactionKind.${interaction.kind}`)
  const day = shortDay(interaction.happenedOn)
  const partner = interaction.kind === 'introduction' ? introducedTo(item, personId) : null
  const others = othersOf(item, personId).filter(({ id }) => id !== partner?.id)
  return (
    // Escape closes the editor, not the sheet around it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className={styles.entry}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isEdited) return
        event.stopPropagation()
        setEdited(false)
      }}
    >
      <span className={styles.sign}>
        <KindIcon kind={interaction.kind} />
      </span>
      <div className={styles.entryBody}>
        <div className={styles.entryHead}>
          <time className={styles.day} dateTime={interaction.happenedOn} title={day.hint}>
            {day.text}
          </time>
          <span className={styles.kind}>{kind}</span>
          {interaction.direction !== null && (
            <span>{t(`choice.direction.${interaction.direction}`)}</span>
          )}
          {partner !== null && (
            <Link onPress={() => ways.onOpen(partner.id)}>
              {t('timeline.introduction.to', { name: partner.name })}
            </Link>
          )}
          {others.length > 0 && (
            <span>
              {t('timeline.with', {
                names: others
                  .map(({ name }) => name)
                  .filter(Boolean)
                  .join('、'),
              })}
            </span>
          )}
          {interaction.scope !== 'company' && <ScopeBadge scope={interaction.scope} />}
          <span className={styles.acts}>
            <IconButton
              label={`${t('timeline.entry.edit')} (${day.text} ${kind})`}
              icon={<EditIcon />}
              size="small"
              isOn={isEdited}
              onPress={() => setEdited(!isEdited)}
            />
            <IconButton
              label={`${t('timeline.entry.trash')} (${day.text} ${kind})`}
              icon={<TrashIcon />}
              size="small"
              isDisabled={trash.isRunning}
              onPress={() => void trash.run(interaction.id).then((done) => done && onDone(done))}
            />
          </span>
        </div>
        {isEdited ? (
          <EntryEditor
            item={item}
            personId={personId}
            onDone={onDone}
            onClose={() => setEdited(false)}
          />
        ) : (
          <>
            <EntryWords item={item} ways={ways} />
            <NextStepLine interaction={interaction} onDone={onDone} />
          </>
        )}
        {trash.error && (
          <p className={styles.over} role="alert">
            {errorText(trash.error)}
          </p>
        )}
      </div>
    </li>
  )
}
