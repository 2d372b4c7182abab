import { useState } from 'react'
import type { ReactNode } from 'react'

import type { Done } from '#renderer/data/context.ts'
import type { InvitableEvent } from '#renderer/data/groups/inviting.ts'
import type { InviteRequest, InviteSource } from '#renderer/data/inviting/request.ts'
import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useLanguage, useT } from '#renderer/i18n/language.ts'
import { SavedFile } from '#renderer/records/saved-file.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Desk, DeskActs, DeskNote } from '#renderer/ui/desk.tsx'
import { ExportIcon, PlusIcon } from '#renderer/ui/icons.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import type { Id } from '#shared/lib/ids.ts'

import { CheckPart } from './check-part.tsx'
import { firstLetter } from './choices.ts'
import type { InviteChoices } from './choices.ts'
import { FormatPart } from './format-part.tsx'
import { LetterPart } from './letter-part.tsx'
import { PreviewPart } from './preview-part.tsx'
import { useInvite } from './use-invite.ts'
import { WhoPart } from './who-part.tsx'

export interface InviteFormProps {
  readonly header: ReactNode
  readonly event: InvitableEvent
  readonly choices: InviteChoices
  readonly given: InviteSource | null
  readonly source: InviteSource
  readonly onSource: (source: InviteSource) => void
  readonly onEvent: (id: Id<'event'>) => void
  readonly onDone: (done: Done) => void
}

/** How an invitation to one event is put together, beside what it comes to. */
export function InviteForm({ event, choices, source, onDone, ...props }: InviteFormProps) {
  const t = useT()
  const errorText = useErrorText()
  const language = useLanguage()
  const { inviting } = useData()
  const [request, setRequest] = useState<Omit<InviteRequest, 'source'>>({
    eventId: event.id,
    ...firstLetter(event, choices.letters, language),
    format: 'eml',
    channel: 'email',
    hasCalendar: event.startsOn !== null,
    allowsNoConsent: false,
    isAgain: false,
    recipient: t('invite.recipient'),
    language,
    replacement: 'nearest',
  })
  const whole: InviteRequest = { ...request, source }
  const set = (fields: Partial<InviteRequest>): void => setRequest({ ...request, ...fields })
  const chooseSource = (next: InviteSource): void => {
    // What was let in was seen with a number of people, which another audience has not.
    set({ allowsNoConsent: false, isAgain: false })
    props.onSource(next)
  }
  const check = useLive((data) => data.inviting.check(whole), [whole])
  const out = useInvite(whole, event, onDone)
  const addOnly = useCommand(inviting.addOnly)
  const saveLetter = useCommand(inviting.saveLetter)
  const found = check.value
  const count = found?.included ?? 0
  const missing =
    request.subject.trim() === '' ? 'subject' : request.body.trim() === '' ? 'body' : null
  const isReady =
    count > 0 && missing === null && !check.isAsking && (found?.unknown.length ?? 1) === 0
  const error = out.run.error ?? out.calendar.error ?? addOnly.error ?? saveLetter.error
  return (
    <Desk
      header={props.header}
      check={<CheckPart check={check} request={whole} onChange={set} />}
      foot={
        <>
          {missing !== null && <Notice tone="warn">{t(`invite.missing.${missing}`)}</Notice>}
          <DeskActs>
            <Button
              kind="primary"
              icon={<ExportIcon />}
              isDisabled={!isReady}
              isBusy={out.run.isRunning}
              onPress={() => void out.run.run()}
            >
              {count === 0 ? t('invite.go.none') : t('invite.go', { count })}
            </Button>
            <Button
              icon={<PlusIcon />}
              isDisabled={found === null || found.total === 0}
              isBusy={addOnly.isRunning}
              onPress={() => void addOnly.run(whole).then((done) => done && onDone(done))}
            >
              {t('invite.add-only')}
            </Button>
          </DeskActs>
          {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
          {out.saved !== null && (
            <SavedFile path={out.saved.path}>
              <p>
                {out.saved.count === null
                  ? t('invite.calendar.saved')
                  : t('invite.saved', { count: out.saved.count })}
              </p>
              {out.saved.how !== null && <p>{t(`invite.how.${out.saved.how}`)}</p>}
            </SavedFile>
          )}
          <DeskNote>{t('invite.note')}</DeskNote>
        </>
      }
    >
      <WhoPart
        event={event}
        choices={choices}
        given={props.given}
        source={source}
        onSource={chooseSource}
        onEvent={props.onEvent}
      />
      <LetterPart
        letters={choices.letters}
        draft={request}
        onChange={set}
        onCommit={(letter) =>
          void saveLetter.run(event.id, letter).then((done) => done && onDone(done))
        }
      />
      {found !== null && <PreviewPart preview={found.preview} included={found.included} />}
      <FormatPart
        request={request}
        hasDay={event.startsOn !== null}
        onChange={set}
        saveCalendar={out.calendar}
      />
    </Desk>
  )
}
