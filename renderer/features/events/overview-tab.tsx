import type { Done } from '#renderer/data/context.ts'
import type { EventDetail } from '#renderer/data/events/event-detail.ts'
import { useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { SegmentedControl } from '#renderer/ui/choices.tsx'
import { Field, FormRows } from '#renderer/ui/field.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { TextArea, TextField } from '#renderer/ui/text-field.tsx'
import { EVENT_MODES } from '#shared/domain/gathering/event.ts'
import { SCOPES } from '#shared/domain/record/record.ts'

import { TimeField } from './time-field.tsx'
import { useEventSave } from './use-event-save.ts'

import styles from './events.module.css'

const MOST_PEOPLE = 100_000
const NO_GROUP = 'none'

interface OverviewTabProps {
  detail: EventDetail
  onDone: (done: Done) => void
}

type TextKey = 'place' | 'address' | 'url'
type ProseKey = 'description' | 'companyGain' | 'alumnusGain' | 'note'

/** What the event is, edited in place. */
export function OverviewTab({ detail, onDone }: OverviewTabProps) {
  const t = useT()
  const errorText = useErrorText()
  const { event } = detail
  const { save, error } = useEventSave(event.id, onDone)
  const { value: groups } = useLive((data) => data.events.groups(), [])
  const isDayRefused = error?.code === 'events.closed-day'
  const hasPlace = event.mode !== 'online'
  const line = (key: TextKey, maxLength: number) => (
    <TextField
      label={t(`events.field.${key}`)}
      value={event[key]}
      maxLength={maxLength}
      onCommit={(text) => save({ [key]: text.trim() })}
    />
  )
  const prose = (key: ProseKey, maxLength: number) => (
    <TextArea
      label={t(`events.field.${key}`)}
      value={event[key]}
      maxLength={maxLength}
      rows={2}
      onCommit={(text) => save({ [key]: text })}
    />
  )
  return (
    <div className={styles.overview}>
      {error !== null && !isDayRefused && <Notice tone="danger">{errorText(error)}</Notice>}
      <Section title={t('events.part.when')}>
        <FormRows labels="beside">
          <TextField
            label={t('events.field.title')}
            value={event.title}
            maxLength={200}
            isRequired
            onCommit={(text) => {
              if (text.trim() !== '') save({ title: text.trim() })
            }}
          />
          <DayField
            label={t('events.field.startsOn')}
            value={event.startsOn}
            problem={isDayRefused && errorText(error)}
            onChange={(startsOn) => save({ startsOn })}
          />
          <Field label={t('events.field.times')}>
            <div className={styles.times}>
              <TimeField
                label={t('events.field.startsAt')}
                value={event.startsAt}
                onChange={(startsAt) => save({ startsAt })}
              />
              <TimeField
                label={t('events.field.endsAt')}
                value={event.endsAt}
                placeholder="20:00"
                onChange={(endsAt) => save({ endsAt })}
              />
            </div>
          </Field>
          <DayField
            label={t('events.field.endsOn')}
            hint={t('events.field.endsOn.hint')}
            value={event.endsOn}
            problem={
              event.endsOn !== null &&
              event.startsOn !== null &&
              event.endsOn < event.startsOn &&
              t('events.field.endsOn.problem')
            }
            onChange={(endsOn) => save({ endsOn })}
          />
          <Field label={t('events.field.mode')}>
            <SegmentedControl
              label={t('events.field.mode')}
              options={EVENT_MODES.map((id) => ({ id, title: t(`choice.eventMode.${id}`) }))}
              value={event.mode}
              onChange={(mode) => save({ mode })}
            />
          </Field>
          {hasPlace && line('place', 200)}
          {hasPlace && line('address', 500)}
          {event.mode !== 'inPerson' && line('url', 1000)}
        </FormRows>
      </Section>
      <Section title={t('events.part.asking')}>
        <FormRows labels="beside">
          <NumberField
            label={t('events.field.capacity')}
            hint={t(event.mode === 'hybrid' ? 'events.capacity.hybrid' : 'events.capacity.hint')}
            unit={t('events.people', { count: event.capacity ?? 0 })}
            value={event.capacity}
            min={1}
            max={MOST_PEOPLE}
            onChange={(capacity) => save({ capacity })}
          />
          <DayField
            label={t('events.field.replyBy')}
            value={event.replyBy}
            onChange={(replyBy) => save({ replyBy })}
          />
          <Select
            label={t('events.field.groupId')}
            options={[
              { id: NO_GROUP, title: t('events.group.none') },
              ...(groups ?? []).map(({ id, name }) => ({ id: id as string, title: name })),
            ]}
            value={event.groupId ?? NO_GROUP}
            onChange={(id) =>
              save({ groupId: groups?.find((group) => group.id === id)?.id ?? null })
            }
          />
          {prose('description', 20_000)}
        </FormRows>
      </Section>
      <Section title={t('events.part.worth')}>
        <FormRows labels="beside">
          {prose('companyGain', 2000)}
          {prose('alumnusGain', 2000)}
          {prose('note', 20_000)}
          <Select
            label={t('field.scope')}
            value={event.scope}
            options={SCOPES.map((id) => ({ id, title: t(`choice.scope.${id}`) }))}
            onChange={(scope) => save({ scope })}
          />
        </FormRows>
      </Section>
    </div>
  )
}
