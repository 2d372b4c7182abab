import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { Switch } from '#renderer/ui/choices.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import type { DeviceSettings } from '#shared/ipc/contract.ts'

import { CadenceRules } from './cadence-rules.tsx'
import { CompanyHolidays } from './company-holidays.tsx'

import styles from './settings.module.css'

export interface CadenceSectionProps {
  readonly settings: DeviceSettings
  readonly onSettings: (settings: Partial<DeviceSettings>) => Promise<void>
  readonly onDone: (done: Done) => void
}

/** How often people are to be heard from, which days are skipped, and whether the system tells. */
export function CadenceSection({ settings, onSettings, onDone }: CadenceSectionProps) {
  const t = useT()
  const errorText = useErrorText()
  const data = useData()
  const { value, error } = useLive((api) => api.cadence.settings(), ['cadence'])
  const setDays = useCommand((days: number) => data.settings.setShared('cadenceDays', String(days)))
  return (
    <Section title={t('settings.cadence')}>
      {error && <Notice tone="danger">{errorText(error)}</Notice>}
      <div className={styles.rows}>
        <NumberField
          label={t('settings.cadence.programme')}
          hint={t('settings.cadence.programme.hint')}
          problem={setDays.error && errorText(setDays.error)}
          value={value?.programmeDays ?? null}
          min={1}
          max={3650}
          unit={t('profile.care.days')}
          onChange={(days) =>
            days !== null && void setDays.run(Math.round(days)).then((done) => done && onDone(done))
          }
        />
        {value !== null && <CadenceRules settings={value} onDone={onDone} />}
        {value !== null && <CompanyHolidays holidays={value.holidays} onDone={onDone} />}
        <Switch
          label={t('settings.due-notice')}
          hint={t('settings.due-notice.hint')}
          value={settings.isDueNoticeOn}
          onChange={(isDueNoticeOn) => void onSettings({ isDueNoticeOn })}
        />
      </div>
    </Section>
  )
}
