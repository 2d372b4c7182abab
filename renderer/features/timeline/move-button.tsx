import type { Done } from '#renderer/data/context.ts'
import type { TimelineItem } from '#renderer/data/groups/timeline.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { PersonPicker } from '#renderer/records/person-picker.tsx'
import { PersonIcon } from '#renderer/ui/icons.tsx'
import { PopoverButton } from '#renderer/ui/popover-button.tsx'
import type { Id } from '#shared/lib/ids.ts'

import styles from './timeline.module.css'

interface MoveButtonProps {
  item: TimelineItem
  personId: Id<'alumnus'>
  onDone: (done: Done) => void
}

/** Gives a touch that was logged with the wrong person to the right one. */
export function MoveButton({ item, personId, onDone }: MoveButtonProps) {
  const t = useT()
  const errorText = useErrorText()
  const { run, error } = useCommand(useData().timeline.move)
  const move = async (toId: Id<'alumnus'>): Promise<void> => {
    const done = await run(item.interaction.id, personId, toId)
    if (done !== null) onDone(done)
  }
  return (
    <PopoverButton label={t('timeline.move')} kind="quiet" size="small" icon={<PersonIcon />}>
      {() => (
        <div className={styles.panel}>
          <PersonPicker
            label={t('timeline.move.to')}
            taken={[personId]}
            onPick={({ id }) => void move(id)}
          />
          {error && (
            <p className={styles.over} role="alert">
              {errorText(error)}
            </p>
          )}
        </div>
      )}
    </PopoverButton>
  )
}
