import { useState } from 'react'

import type { CasePage } from '#renderer/data/cases/case-page.ts'
import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { useShortDay } from '#renderer/records/short-day.ts'
import { useToday } from '#renderer/records/today.ts'
import { Button } from '#renderer/ui/button.tsx'
import { FormRows } from '#renderer/ui/field.tsx'
import { Link } from '#renderer/ui/link.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { stintsInOrder } from '#shared/domain/alumnus/latest.ts'
import type { Day } from '#shared/lib/dates.ts'
import type { Id } from '#shared/lib/ids.ts'

import styles from './cases.module.css'

type OnDone = (done: Done) => void

interface JoiningSectionProps {
  page: CasePage
  onOpenPerson: (id: Id<'alumnus'>) => void
  onDone: OnDone
}

/** 入社: what the case comes to on the person's own sheet. */
export function JoiningSection({ page, onOpenPerson, onDone }: JoiningSectionProps) {
  const t = useT()
  const { case: one, row } = page
  if (one.decision !== null && one.decision !== 'hire') return null
  return (
    <Section title={t('cases.joining')}>
      {one.decision === null && <p className={styles.soft}>{t('cases.joining.before')}</p>}
      {one.decision === 'hire' && one.joinedOn === null && <Join page={page} onDone={onDone} />}
      {one.joinedOn !== null && (
        <>
          <p className={styles.joined}>
            <Joined page={page} />
            <Link onPress={() => onOpenPerson(row.personId)}>{t('cases.joining.open')}</Link>
          </p>
          {page.stint !== null && <JoinedDay page={page} onDone={onDone} />}
          <TakeBack caseId={one.id} onDone={onDone} />
        </>
      )}
    </Section>
  )
}

function Joined({ page: { case: one, stint, person } }: { page: CasePage }) {
  const t = useT()
  const today = useToday()
  const shortDay = useShortDay()
  if (stint === null) return <span>{t('cases.joining.gone')}</span>
  const count = stintsInOrder(person.stints).findIndex(({ id }) => id === stint.id) + 1
  const joinedOn = stint.joinedOn ?? one.joinedOn ?? ''
  const day = shortDay(joinedOn).text
  const key = joinedOn > today ? 'cases.joining.ahead' : 'cases.joining.done'
  return <span>{t(key, { day, count })}</span>
}

function JoinedDay({ page: { case: one }, onDone }: { page: CasePage; onDone: OnDone }) {
  const t = useT()
  const errorText = useErrorText()
  const { run, error } = useCommand(useData().cases.moveJoining)
  const save = (day: Day): void =>
    void run(one.id, day).then((done) => done && done.actId !== null && onDone(done))
  return (
    <>
      <FormRows labels="beside">
        <DayField
          isEchoHidden
          label={t('cases.joining.day')}
          hint={t('cases.joining.moves')}
          value={one.joinedOn}
          onChange={(day) => day !== null && save(day)}
        />
      </FormRows>
      {error && <Notice tone="danger">{errorText(error)}</Notice>}
    </>
  )
}

function TakeBack({ caseId, onDone }: { caseId: Id<'case'>; onDone: OnDone }) {
  const t = useT()
  const errorText = useErrorText()
  const { run, isRunning, error } = useCommand(useData().cases.unjoin)
  return (
    <>
      {error && <Notice tone="danger">{errorText(error)}</Notice>}
      <div className={styles.foot}>
        <Button
          kind="quiet"
          size="small"
          isBusy={isRunning}
          onPress={() => void run(caseId).then((done) => done && onDone(done))}
        >
          {t('cases.joining.take-back')}
        </Button>
      </div>
    </>
  )
}

function Join({ page: { case: one }, onDone }: { page: CasePage; onDone: OnDone }) {
  const t = useT()
  const errorText = useErrorText()
  const today = useToday()
  const { run, isRunning, error } = useCommand(useData().cases.join)
  const [joinedOn, setJoinedOn] = useState(one.startsOn ?? today)
  return (
    <>
      <p className={styles.soft}>{t('cases.joining.what')}</p>
      <FormRows labels="beside">
        <DayField
          isEchoHidden
          label={t('cases.joining.day')}
          value={joinedOn}
          onChange={(day) => day !== null && setJoinedOn(day)}
        />
      </FormRows>
      {error && <Notice tone="danger">{errorText(error)}</Notice>}
      <div className={styles.foot}>
        <Button
          kind="primary"
          size="small"
          isBusy={isRunning}
          onPress={() => void run(one.id, joinedOn).then((done) => done && onDone(done))}
        >
          {t('cases.joining.save')}
        </Button>
      </div>
    </>
  )
}
