import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import type { InviteSource } from '#renderer/data/inviting/request.ts'
import { useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { MailIcon } from '#renderer/ui/icons.tsx'
import { PageHeader } from '#renderer/ui/page.tsx'
import { EmptyState, Notice, Skeleton } from '#renderer/ui/states.tsx'
import { DEFAULT_QUERY } from '#shared/domain/alumnus/query.ts'
import type { Id } from '#shared/lib/ids.ts'

import { InviteForm } from './invite-form.tsx'

const EVERYBODY: InviteSource = { kind: 'query', query: DEFAULT_QUERY }

export interface InviteScreenProps {
  /** Null where it is still to be chosen. */
  readonly eventId: Id<'event'> | null
  /** Who was pointed at; null where that is still to be chosen. */
  readonly source: InviteSource | null
  readonly onDone: (done: Done) => void
  readonly onClose: () => void
  readonly onOpenEvents: () => void
}

/** People are invited to an event: to which, who, with what letter, and in what form it goes out. */
export function InviteScreen({ source: given, onDone, onClose, ...props }: InviteScreenProps) {
  const t = useT()
  const errorText = useErrorText()
  const { value, error } = useLive(
    async (data) => ({
      ...(await data.inviting.targets(props.eventId)),
      letters: await data.letters.list(),
      views: await data.settings.savedViews(),
    }),
    [props.eventId],
  )
  const [chosenId, setChosenId] = useState(props.eventId)
  const [source, setSource] = useState<InviteSource>(given ?? EVERYBODY)
  const event = value?.events.find(({ id }) => id === chosenId) ?? value?.events[0]
  const header = (
    <PageHeader
      title={t('invite.title')}
      actions={
        <Button kind="quiet" onPress={onClose}>
          {t('invite.back')}
        </Button>
      }
    />
  )
  if (value === null || event === undefined) {
    return (
      <>
        {header}
        {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
        {value === null && error === null && <Skeleton lines={6} />}
        {value !== null && (
          <EmptyState
            title={t('invite.no-events')}
            icon={<MailIcon size={20} />}
            action={<Button onPress={props.onOpenEvents}>{t('invite.no-events.go')}</Button>}
          />
        )}
      </>
    )
  }
  return (
    <InviteForm
      key={event.id}
      header={header}
      event={event}
      choices={value}
      given={given}
      source={source}
      onSource={setSource}
      onEvent={setChosenId}
      onDone={onDone}
    />
  )
}
