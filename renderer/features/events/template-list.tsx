import type { Done } from '#renderer/data/context.ts'
import type { EventLists } from '#renderer/data/events/event-lists.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { TrashIcon } from '#renderer/ui/icons.tsx'

import styles from './events.module.css'

interface TemplateListProps {
  templates: EventLists['templates']
  onCreated: (done: Done) => void
  onDone: (done: Done) => void
}

/** The templates to make events from. */
export function TemplateList({ templates, onCreated, onDone }: TemplateListProps) {
  const t = useT()
  const errorText = useErrorText()
  const { events } = useData()
  const create = useCommand(events.createFromTemplate)
  const remove = useCommand(events.removeTemplate)
  const error = create.error ?? remove.error
  return (
    <section className={styles.templates} aria-label={t('events.templates')}>
      <h2 className={styles.partTitle}>{t('events.templates')}</h2>
      {error !== null && (
        <p className={styles.problem} role="alert">
          {errorText(error)}
        </p>
      )}
      <ul className={styles.templateRows}>
        {templates.map(({ id, name }) => (
          <li key={id} className={styles.templateRow}>
            <span className={styles.templateName}>{name}</span>
            <Button
              size="small"
              kind="quiet"
              label={`${t('events.template.use')}: ${name}`}
              onPress={() => void create.run(id).then((done) => done && onCreated(done))}
            >
              {t('events.template.use')}
            </Button>
            <IconButton
              size="small"
              label={t('events.template.trash', { name })}
              icon={<TrashIcon />}
              onPress={() => void remove.run(id).then((done) => done && onDone(done))}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
