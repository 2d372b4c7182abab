import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import type { AskedPerson, FeedbackSheet } from '#renderer/data/feedback/records.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useLanguage, useT } from '#renderer/i18n/language.ts'
import { PersonPicker } from '#renderer/records/person-picker.tsx'
import { Button } from '#renderer/ui/button.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import type { LetterText } from '#shared/domain/letter/offered-letters.ts'
import { thanksLetter } from '#shared/domain/letter/thanks-letter.ts'
import type { Id } from '#shared/lib/ids.ts'

import { AnswerEditor } from './answer-editor.tsx'
import { AskedRow } from './asked-row.tsx'
import { ChooseDialog } from './choose-dialog.tsx'

import styles from './feedback.module.css'

interface AskedSectionProps {
  sheet: FeedbackSheet
  onOpen: (id: Id<'alumnus'>) => void
  onWrite: (id: Id<'alumnus'>, letter: LetterText) => void
  onDone: (done: Done) => void
}

/** Who is asked and what was answered, with the acts of the round for one and for all. */
export function AskedSection({ sheet, onOpen, onWrite, onDone }: AskedSectionProps) {
  const t = useT()
  const language = useLanguage()
  const errorText = useErrorText()
  const { feedback } = useData()
  const addition = useCommand(feedback.addPeople)
  const ask = useCommand(feedback.ask)
  const thank = useCommand(feedback.thank)
  const [editedId, setEditedId] = useState<string | null>(null)
  const [isChoosing, setChoosing] = useState(false)
  const { request, people } = sheet
  const problem = addition.error ?? ask.error ?? thank.error
  const tell = (done: Done | null): void => {
    if (done !== null && done.actId !== null) onDone(done)
  }
  const idsOf = (state: AskedPerson['state']) =>
    people
      .filter((one) => one.state === state && mayBeWrittenTo(one))
      .map(({ answer }) => answer.id)
  const toAsk = idsOf('chosen')
  const toThank = idsOf('answered')
  return (
    <Section
      title={t('feedback.asked-people')}
      actions={
        <span className={styles.soft}>{t('feedback.people', { count: people.length })}</span>
      }
    >
      {people.length === 0 ? (
        <p className={styles.soft}>{t('feedback.asked-people.empty')}</p>
      ) : (
        <ul className={styles.rows}>
          {people.map((one) => (
            <AskedRow
              key={one.answer.id}
              person={one}
              hasChange={sheet.progress.isChanged}
              isEdited={one.answer.id === editedId}
              onEdit={(isOn) => setEditedId(isOn ? one.answer.id : null)}
              onOpen={() => onOpen(one.personId)}
              onAsk={() => void ask.run(request.id, [one.answer.id]).then(tell)}
              onThank={() => void thank.run(request.id, [one.answer.id]).then(tell)}
              onWrite={() => onWrite(one.personId, thanksLetter(language, request))}
            >
              <AnswerEditor
                requestId={request.id}
                person={one}
                onDone={onDone}
                onClose={() => setEditedId(null)}
              />
            </AskedRow>
          ))}
        </ul>
      )}
      {problem && <Notice tone="danger">{errorText(problem)}</Notice>}
      <div className={styles.acts}>
        {toAsk.length > 1 && (
          <Button size="small" onPress={() => void ask.run(request.id, toAsk).then(tell)}>
            {t('feedback.ask-all', { count: toAsk.length })}
          </Button>
        )}
        {toThank.length > 1 && (
          <Button size="small" onPress={() => void thank.run(request.id, toThank).then(tell)}>
            {t('feedback.thank-all', { count: toThank.length })}
          </Button>
        )}
      </div>
      <div className={styles.addPeople}>
        <PersonPicker
          label={t('feedback.asked-people.add')}
          taken={people.map(({ personId }) => personId)}
          onPick={({ id }) => void addition.run(request.id, [id]).then(tell)}
        />
        <Button onPress={() => setChoosing(true)}>{t('feedback.choose')}</Button>
      </div>
      {isChoosing && (
        <ChooseDialog requestId={request.id} onDone={onDone} onClose={() => setChoosing(false)} />
      )}
    </Section>
  )
}

/** Nobody is proposed to be written to who has died or must not be contacted. */
function mayBeWrittenTo({ isDeceased, isDoNotContact }: AskedPerson): boolean {
  return !isDeceased && !isDoNotContact
}
