import { newId } from '#renderer/data/new-id.ts'
import { useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { DayText } from '#renderer/records/day-text.tsx'
import { useToday } from '#renderer/records/today.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Chip } from '#renderer/ui/chips.tsx'
import { FormRows } from '#renderer/ui/field.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { CONSENT_METHODS, PURPOSES } from '#shared/domain/alumnus/alumnus.ts'
import type { Consent } from '#shared/domain/alumnus/alumnus.ts'

import { DayIn } from './day-in.tsx'
import { ElementList } from './element-list.tsx'
import { useSheet } from './sheet-context.ts'
import { useFieldCheck } from './use-check.ts'

import styles from './profile.module.css'

/** 同意: one line a purpose and proof; withdrawing sets its day and keeps the proof. */
export function ConsentSection() {
  const t = useT()
  const today = useToday()
  const { person, wordingVersion } = useSheet()
  return (
    <Section title={t('field.consents')}>
      <ElementList
        field="consents"
        items={person.consents.toSorted(
          (a, b) =>
            PURPOSES.indexOf(a.purpose) - PURPOSES.indexOf(b.purpose) ||
            (a.givenOn < b.givenOn ? 1 : -1),
        )}
        make={(): Consent => ({
          id: newId('consent'),
          purpose:
            PURPOSES.find((purpose) => !person.consents.some((one) => one.purpose === purpose)) ??
            'contact',
          givenOn: today,
          method: 'paper',
          wordingVersion,
          withdrawnOn: null,
        })}
        addWord={t('profile.consent.add')}
        empty={t('profile.consent.empty')}
        isKept
        waits={(_, patch) => Object.keys(patch).length > 0}
        nameOf={(consent) => t(`choice.purpose.${consent.purpose}`)}
        summary={(consent) => (
          <div className={styles.consent}>
            <span className={styles.strong}>{t(`choice.purpose.${consent.purpose}`)}</span>{' '}
            <span className={styles.soft}>
              <DayText day={consent.givenOn} /> {t(`choice.consentMethod.${consent.method}`)}
              {consent.wordingVersion !== '' &&
                ` ${t('profile.consent.version', { version: consent.wordingVersion })}`}
            </span>{' '}
            {consent.withdrawnOn !== null && (
              <Chip tone="warn">
                <DayIn message="profile.consent.withdrawn" day={consent.withdrawnOn} />
              </Chip>
            )}
          </div>
        )}
        editor={(consent, change) => <ConsentEditor consent={consent} change={change} />}
      />
    </Section>
  )
}

interface ConsentEditorProps {
  consent: Consent
  change: (patch: Partial<Consent>) => void
}

function ConsentEditor({ consent, change }: ConsentEditorProps) {
  const t = useT()
  const today = useToday()
  const check = useFieldCheck()
  const { person } = useSheet()
  const isStored = person.consents.some(({ id }) => id === consent.id)
  return (
    <FormRows labels="beside">
      <Select
        label={t('field.purpose')}
        value={consent.purpose}
        options={PURPOSES.map((id) => ({ id, title: t(`choice.purpose.${id}`) }))}
        onChange={(purpose) => change({ purpose })}
      />
      <DayField
        isEchoHidden
        label={t('field.givenOn')}
        value={consent.givenOn}
        {...check('givenOn', consent.id)}
        onChange={(givenOn) => givenOn !== null && change({ givenOn })}
      />
      <Select
        label={t('field.method')}
        value={consent.method}
        options={CONSENT_METHODS.map((id) => ({ id, title: t(`choice.consentMethod.${id}`) }))}
        onChange={(method) => change({ method })}
      />
      <TextField
        label={t('field.wordingVersion')}
        value={consent.wordingVersion}
        maxLength={60}
        onCommit={(text) => change({ wordingVersion: text.trim() })}
      />
      {!isStored && <Button onPress={() => change({})}>{t('profile.consent.record')}</Button>}
      {isStored && consent.withdrawnOn === null && (
        <Button onPress={() => change({ withdrawnOn: today })}>
          {t('profile.consent.withdraw')}
        </Button>
      )}
      {consent.withdrawnOn !== null && (
        <DayField
          isEchoHidden
          label={t('field.withdrawnOn')}
          hint={t('profile.consent.withdrawn-hint')}
          value={consent.withdrawnOn}
          {...check('withdrawnOn', consent.id)}
          onChange={(withdrawnOn) => change({ withdrawnOn })}
        />
      )}
    </FormRows>
  )
}
