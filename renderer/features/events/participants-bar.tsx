import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { useToday } from '#renderer/records/today.ts'
import { Button } from '#renderer/ui/button.tsx'
import { MenuButton } from '#renderer/ui/menu-button.tsx'
import { REPLIES } from '#shared/domain/gathering/participation.ts'
import type { Participation } from '#shared/domain/gathering/participation.ts'

import styles from './participants.module.css'

interface ParticipantsBarProps {
  ids: readonly Participation['id'][]
  onClear: () => void
  onDone: (done: Done) => void
}

/** What can be done with the participants that are ticked. */
export function ParticipantsBar({ ids, onClear, onDone }: ParticipantsBarProps) {
  const t = useT()
  const errorText = useErrorText()
  const today = useToday()
  const data = useData()
  const reply = useCommand(data.participants.setReply)
  const edit = useCommand(data.participants.edit)
  const remove = useCommand(data.participants.remove)
  const error = reply.error ?? edit.error ?? remove.error
  const finish = (done: Done | null): void => {
    if (done === null) return
    onDone(done)
    onClear()
  }
  return (
    <section className={styles.bar} aria-label={t('events.bulk')}>
      <span className={styles.barCount}>
        {t('events.bulk.count', { count: ids.length })}
        <Button size="small" kind="quiet" onPress={onClear}>
          {t('events.bulk.none')}
        </Button>
      </span>
      {error !== null && (
        <span className={styles.problem} role="alert">
          {errorText(error)}
        </span>
      )}
      <MenuButton
        size="small"
        label={t('events.bulk.reply')}
        acts={REPLIES.map((id) => ({
          id,
          title: t(`choice.reply.${id}`),
          onAction: () => void reply.run(ids, id).then(finish),
        }))}
      />
      <Button size="small" onPress={() => void edit.run(ids, { invitedOn: today }).then(finish)}>
        {t('events.bulk.invited')}
      </Button>
      <Button size="small" onPress={() => void remove.run(ids).then(finish)}>
        {t('events.bulk.remove')}
      </Button>
    </section>
  )
}
