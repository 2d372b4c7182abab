import { useT } from '#renderer/i18n/language.ts'
import { CheckboxField, RadioGroup, SegmentedControl } from '#renderer/ui/choices.tsx'
import { Field } from '#renderer/ui/field.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { PURPOSES } from '#shared/domain/alumnus/alumnus.ts'
import { SENDING_CHANNELS } from '#shared/domain/sending/recipients.ts'

import { canBeInternal, channelOf, choose, purposeOf, useExportStore } from './export.store.ts'

import styles from './export-screen.module.css'

/** What it is for, how people are reached, and to whom it goes. */
export function PurposePart() {
  const t = useT()
  const state = useExportStore()
  const { format, isOutside, recipient, isGreeting } = state
  const channel = channelOf(state)
  const purposes = canBeInternal(state) ? (['internal', ...PURPOSES] as const) : PURPOSES
  const saysItself = format === 'labels' || format === 'bcc'
  return (
    <Section title={t('exporting.purpose')}>
      <div className={styles.fields}>
        <RadioGroup
          label={t('exporting.to')}
          layout="row"
          options={[
            { id: 'inside', title: t('exporting.to.inside') },
            { id: 'outside', title: t('exporting.to.outside') },
          ]}
          value={isOutside ? 'outside' : 'inside'}
          onChange={(id) => choose({ isOutside: id === 'outside', allowsNoConsent: false })}
        />
        <TextField
          label={t(isOutside ? 'exporting.to.outside.name' : 'exporting.to.inside.name')}
          hint={isOutside ? t('exporting.to.outside.hint') : t('exporting.to.inside.hint')}
          value={recipient}
          onChange={(text) => choose({ recipient: text })}
          maxLength={200}
          isRequired={isOutside}
        />
        {!saysItself && (
          <Field label={t('exporting.channel')} hint={t(`exporting.channel.${channel}.hint`)}>
            <SegmentedControl
              label={t('exporting.channel')}
              options={SENDING_CHANNELS.toReversed().map((id) => ({
                id,
                title: t(`exporting.channel.${id}`),
              }))}
              value={channel}
              onChange={(id) => choose({ channel: id, allowsNoConsent: false })}
            />
          </Field>
        )}
        <Select
          label={t('exporting.purpose.label')}
          options={purposes.map((id) => ({
            id,
            title: t(
              id === 'internal' ? 'outgoing.choice.purpose.internal' : `choice.purpose.${id}`,
            ),
          }))}
          value={purposeOf(state)}
          onChange={(id) => choose({ purpose: id, allowsNoConsent: false })}
        />
        {channel === 'postal' && (
          <CheckboxField
            label={t('exporting.greeting')}
            value={isGreeting}
            onChange={(value) => choose({ isGreeting: value })}
          />
        )}
      </div>
    </Section>
  )
}
