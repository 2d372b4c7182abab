import { useState } from 'react'

import type { Live } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { useMomentText } from '#renderer/records/moment-text.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Chip } from '#renderer/ui/chips.tsx'
import { MachineIcon } from '#renderer/ui/icons.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Notice, Skeleton } from '#renderer/ui/states.tsx'

import { RemoveMachineDialog } from './remove-machine-dialog.tsx'
import type { ListedMachine } from './use-machines.ts'

import styles from './sync.module.css'

export interface MachinesSectionProps {
  readonly machines: Live<readonly ListedMachine[]>
  /** Records that wait here to be sent. */
  readonly pending: number
}

/** The machines of the workspace: who uses them, when they were last seen, and taking one out. */
export function MachinesSection({ machines, pending }: MachinesSectionProps) {
  const t = useT()
  const errorText = useErrorText()
  const [leaving, setLeaving] = useState<ListedMachine | null>(null)
  const { value, error } = machines
  return (
    <Section title={t('sync.machines')}>
      {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
      {value === null && error === null && <Skeleton lines={2} />}
      {value?.length === 0 && <p className={styles.soft}>{t('sync.machines.empty')}</p>}
      {value !== null && value.length > 0 && (
        <ul className={styles.machines}>
          {value.map((machine) => (
            <MachineRow
              key={machine.deviceId}
              machine={machine}
              onRemove={() => setLeaving(machine)}
            />
          ))}
        </ul>
      )}
      {leaving !== null && (
        <RemoveMachineDialog machine={leaving} pending={pending} onClose={() => setLeaving(null)} />
      )}
    </Section>
  )
}

interface MachineRowProps {
  readonly machine: ListedMachine
  readonly onRemove: () => void
}

function MachineRow({ machine, onRemove }: MachineRowProps) {
  const t = useT()
  const momentText = useMomentText()
  const { name, userName, appVersion, lastSeenAt, removedAt, isThis } = machine
  return (
    <li className={styles.machine}>
      <span className={styles.machineIcon}>
        <MachineIcon size={20} />
      </span>
      <span className={styles.machineName}>
        <span translate="no">{name}</span>
        {isThis && <Chip tone="thread">{t('sync.machine.this')}</Chip>}
      </span>
      <span className={styles.machineFacts}>
        {userName !== '' && <span translate="no">{userName}</span>}
        <span>
          {removedAt === null
            ? t('sync.machine.seen', { at: momentText(lastSeenAt) })
            : t('sync.machine.removed', { at: momentText(removedAt) })}
        </span>
        <span>{t('sync.machine.version', { version: appVersion })}</span>
      </span>
      {removedAt === null && (
        <Button
          size="small"
          kind="quiet"
          label={t('sync.machine.remove.named', { name })}
          onPress={onRemove}
        >
          {t('sync.machine.remove')}
        </Button>
      )}
    </li>
  )
}
