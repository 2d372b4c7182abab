import type { ReactNode } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useLanguage, useT } from '#renderer/i18n/language.ts'
import { SegmentedControl, Switch } from '#renderer/ui/choices.tsx'
import { PageBody, PageHeader, Section } from '#renderer/ui/page.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { LANGUAGES, THEMES } from '#shared/ipc/contract.ts'
import type { DeviceSettings, Language, StartState } from '#shared/ipc/contract.ts'
import type { Id } from '#shared/lib/ids.ts'

import { CadenceSection } from './cadence-section.tsx'
import { PassphraseSection } from './passphrase-section.tsx'
import { RecoverySection } from './recovery-section.tsx'
import { SampleSection } from './sample-section.tsx'

import styles from './settings.module.css'

const LANGUAGE_NAMES: Record<Language, string> = { ja: '日本語', en: 'English' }

export interface SettingsScreenProps {
  readonly start: StartState
  readonly settings: DeviceSettings
  readonly onSettings: (settings: Partial<DeviceSettings>) => Promise<void>
  readonly onDone: (done: Done) => void
  /** How a copy of everything is made. */
  readonly copy: ReactNode
  /** The letters to write with. */
  readonly letters: ReactNode
  /** The server that other machines share. */
  readonly sync: ReactNode
}

/** The settings of this machine and of the company. */
export function SettingsScreen(props: SettingsScreenProps) {
  const { start, settings, onSettings, onDone } = props
  const t = useT()
  const language = useLanguage()
  const data = useData()
  const shared = useLive((api) => api.settings.shared(), ['shared'])
  const staff = useLive((api) => api.settings.staff(), ['staff'])
  const setCompany = useCommand((name: string) => data.settings.setShared('companyName', name))
  const chooseOperator = async (id: Id<'staff'>): Promise<void> => {
    await data.session.setOperator(id)
    await onSettings({ operatorId: id })
  }
  return (
    <>
      <PageHeader title={t('settings.title')} />
      <PageBody>
        <Section title={t('settings.look')}>
          <div className={styles.rows}>
            <SegmentedControl
              label={t('settings.language')}
              options={LANGUAGES.map((id) => ({ id, title: LANGUAGE_NAMES[id] }))}
              value={language}
              onChange={(id) => void onSettings({ language: id })}
            />
            <SegmentedControl
              label={t('settings.theme')}
              options={THEMES.map((id) => ({ id, title: t(`settings.theme.${id}`) }))}
              value={settings.theme}
              onChange={(id) => void onSettings({ theme: id })}
            />
            <Switch
              label={t('settings.wareki')}
              hint={t('settings.wareki.hint')}
              value={settings.isWarekiFirst}
              onChange={(isWarekiFirst) => void onSettings({ isWarekiFirst })}
            />
          </div>
        </Section>
        <Section title={t('settings.company')}>
          <div className={styles.rows}>
            <TextField
              label={t('start.company-name')}
              value={shared.value?.companyName ?? ''}
              onCommit={(name) => void setCompany.run(name).then((done) => done && onDone(done))}
            />
            <Select
              label={t('settings.operator')}
              hint={t('settings.operator.hint')}
              options={(staff.value ?? []).map(({ id, name }) => ({ id, title: name }))}
              value={settings.operatorId}
              onChange={(id) => void chooseOperator(id)}
            />
          </div>
        </Section>
        <CadenceSection settings={settings} onSettings={onSettings} onDone={onDone} />
        {props.letters}
        {props.sync}
        {props.copy}
        <RecoverySection companyName={shared.value?.companyName ?? ''} />
        <PassphraseSection hasKeyStore={start.hasKeyStore} />
        <SampleSection onDone={onDone} />
        <Section title={t('settings.about')}>
          <dl className={styles.facts}>
            <dt>{t('settings.version')}</dt>
            <dd>{start.version}</dd>
            <dt>{t('settings.folder')}</dt>
            <dd className={styles.path}>{start.dataFolder}</dd>
          </dl>
        </Section>
      </PageBody>
    </>
  )
}
