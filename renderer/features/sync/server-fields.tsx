import { useT } from '#renderer/i18n/language.ts'
import { CheckboxField } from '#renderer/ui/choices.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import type { MessageKey } from '#shared/i18n/messages.ts'

import { ServerCertificate } from './server-certificate.tsx'
import { lackingFields, takeApart } from './server-draft.ts'
import type { ServerDraft, ServerField } from './server-draft.ts'

import styles from './setup.module.css'

/** What comes at once and is longer than this was pasted, not typed. */
const TYPED_AT_ONCE = 4

const MISSING: Readonly<Record<ServerField, MessageKey>> = {
  url: 'sync.server.url.missing',
  database: 'sync.server.database.missing',
  user: 'sync.server.user.missing',
  password: 'sync.server.password.missing',
  adminUser: 'sync.server.admin-user.missing',
  adminPassword: 'sync.server.admin-password.missing',
}

export interface ServerFieldsProps {
  readonly draft: ServerDraft
  readonly onDraft: (draft: ServerDraft) => void
  /** True where main keeps a password, which an empty field leaves as it is. */
  readonly hasPassword: boolean
  /** True says what is lacking. */
  readonly isChecked: boolean
  /** True offers to make database and user with an administrator's login. */
  readonly canProvision: boolean
}

/** Where the server stands, and who this machine is there. */
export function ServerFields(props: ServerFieldsProps) {
  const { draft, onDraft, hasPassword, isChecked, canProvision } = props
  const t = useT()
  const lacking = lackingFields(draft, hasPassword)
  const field = (name: ServerField) => ({
    value: draft[name],
    onChange: (text: string) => onDraft({ ...draft, [name]: text }),
    problem: isChecked && lacking.has(name) && t(MISSING[name]),
  })
  const takeAddress = (url: string): void => {
    const next = { ...draft, url }
    // A password that was pasted with the address must not stand there to be read.
    onDraft(url.length - draft.url.length > TYPED_AT_ONCE ? takeApart(next) : next)
  }
  return (
    <div className={styles.fields}>
      <TextField
        label={t('sync.server.url')}
        hint={t('sync.server.url.hint')}
        placeholder="https://"
        {...field('url')}
        onChange={takeAddress}
        takesFocus={canProvision && draft.url === ''}
      />
      <TextField label={t('sync.server.database')} {...field('database')} />
      <TextField
        label={t('sync.server.user')}
        hint={t('sync.server.user.hint')}
        {...field('user')}
        takesFocus={draft.url !== '' && draft.user === ''}
      />
      <TextField
        label={t('sync.server.password')}
        hint={hasPassword && t('sync.server.password.kept')}
        type="password"
        {...field('password')}
      />
      <ServerCertificate draft={draft} onDraft={onDraft} />
      {canProvision && (
        <CheckboxField
          label={t('sync.server.provision')}
          hint={t('sync.server.provision.hint')}
          value={draft.isProvisioning}
          onChange={(isProvisioning) => onDraft({ ...draft, isProvisioning })}
        />
      )}
      {draft.isProvisioning && (
        <div className={styles.under}>
          <TextField label={t('sync.server.admin-user')} {...field('adminUser')} />
          <TextField
            label={t('sync.server.admin-password')}
            type="password"
            {...field('adminPassword')}
          />
        </div>
      )}
    </div>
  )
}
