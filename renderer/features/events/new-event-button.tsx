import type { Done } from '#renderer/data/context.ts'
import type { EventLists } from '#renderer/data/events/event-lists.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { PlusIcon } from '#renderer/ui/icons.tsx'
import { MenuButton } from '#renderer/ui/menu-button.tsx'

import styles from './events.module.css'

interface NewEventButtonProps {
  /** The verb alone, where the title beside it says the rest. */
  isShort?: boolean
  templates: EventLists['templates']
  onCreated: (done: Done) => void
}

/** Makes an event, an empty one or one from a template. */
export function NewEventButton({ isShort = false, templates, onCreated }: NewEventButtonProps) {
  const t = useT()
  const errorText = useErrorText()
  const { events } = useData()
  const create = useCommand(events.create)
  const fromTemplate = useCommand(events.createFromTemplate)
  const error = create.error ?? fromTemplate.error
  const word = t(isShort ? 'events.create.short' : 'events.create')
  const tell = (done: Done | null): void => {
    if (done !== null) onCreated(done)
  }
  const makeEmpty = (): void => void create.run({ title: t('events.untitled') }).then(tell)
  return (
    <span className={styles.newEvent}>
      {templates.length === 0 ? (
        <Button kind="primary" icon={<PlusIcon />} isBusy={create.isRunning} onPress={makeEmpty}>
          {word}
        </Button>
      ) : (
        <MenuButton
          kind="primary"
          icon={<PlusIcon />}
          label={word}
          acts={[
            { id: 'empty', title: t('events.create.empty'), onAction: makeEmpty },
            null,
            ...templates.map(({ id, name }) => ({
              id,
              title: t('events.create.from', { name }),
              onAction: () => void fromTemplate.run(id).then(tell),
            })),
          ]}
        />
      )}
      {error !== null && (
        <span className={styles.problem} role="alert">
          {errorText(error)}
        </span>
      )}
    </span>
  )
}
