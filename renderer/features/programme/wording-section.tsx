import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { FormRows } from '#renderer/ui/field.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { SetUpFields } from '#shared/domain/programme/new-programme.ts'

import { StarterTextField } from './starter-text-field.tsx'
import { useSetUpSave } from './use-set-up-save.ts'

import styles from './programme.module.css'

interface WordingSectionProps {
  readonly setUp: SetUpFields
  readonly shared: { readonly companyName: string; readonly consentWordingVersion: string }
  readonly onDone: (done: Done) => void
}

/** What alumni are told of the use of their data, what they consent to, and which wording that is. */
export function WordingSection({ setUp, shared, onDone }: WordingSectionProps) {
  const t = useT()
  const errorText = useErrorText()
  const { settings } = useData()
  const { save, error } = useSetUpSave(onDone)
  const setVersion = useCommand((version: string) =>
    settings.setShared('consentWordingVersion', version),
  )
  return (
    <Section title={t('programme.wording')}>
      <p className={styles.soft}>{t('programme.wording.hint')}</p>
      {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
      <FormRows labels="beside">
        <StarterTextField
          field="purposeText"
          value={setUp.purposeText}
          company={shared.companyName}
          onSave={(purposeText) => save({ purposeText })}
        />
        <StarterTextField
          field="consentText"
          value={setUp.consentText}
          company={shared.companyName}
          onSave={(consentText) => save({ consentText })}
        />
        <TextField
          label={t('programme.wordingVersion')}
          hint={t('programme.wordingVersion.hint')}
          value={shared.consentWordingVersion}
          maxLength={60}
          problem={setVersion.error && errorText(setVersion.error)}
          onCommit={(text) => void setVersion.run(text.trim()).then((done) => done && onDone(done))}
        />
      </FormRows>
    </Section>
  )
}
