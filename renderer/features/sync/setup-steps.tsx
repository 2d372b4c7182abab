import { useState } from 'react'

import { useT } from '#renderer/i18n/language.ts'
import type { ConnectionFile } from '#shared/ipc/couch.ts'
import type { Id } from '#shared/lib/ids.ts'

import { CheckStep } from './check-step.tsx'
import { JoinOperatorStep } from './join-operator-step.tsx'
import { JoinPeopleStep } from './join-people-step.tsx'
import { JoinSecretStep } from './join-secret-step.tsx'
import { BLANK_SERVER, draftOfFile, loginOf, withoutPasswords } from './server-draft.ts'
import { ServerStep } from './server-step.tsx'
import { SetupDone } from './setup-done.tsx'
import { SetupExchange } from './setup-exchange.tsx'
import { SetupPassphraseStep } from './setup-passphrase-step.tsx'
import type { SetupStep, SetupWay } from './setup-ways.ts'

export interface SetupStepsProps {
  readonly step: SetupStep
  readonly way: SetupWay
  readonly onStep: (step: SetupStep, way: SetupWay) => void
  /** What the connection file that began this says; null where none did. */
  readonly file: ConnectionFile | null
  /** What this machine could be called, beside the one that was first. */
  readonly proposedName: string
  /** True once the data are open; on a fresh machine the key comes with joining. */
  readonly hasData: boolean
  /** The machine was joined: its key is at hand. */
  readonly onJoined: () => void
  readonly onOperator: (operatorId: Id<'staff'>) => Promise<void>
  readonly onClose: () => void
}

/** The step of setting syncing up that stands now. */
export function SetupSteps(props: SetupStepsProps) {
  const { step, way, onStep, onClose } = props
  const [draft, setDraft] = useState(() =>
    props.file === null ? BLANK_SERVER : draftOfFile(BLANK_SERVER, props.file),
  )
  const [isWhole, setWhole] = useState(false)
  const forget = (): void => setDraft(withoutPasswords)
  switch (step) {
    case 'server':
      return (
        <ServerStep
          way={way}
          file={props.file}
          draft={draft}
          onDraft={setDraft}
          onBack={onClose}
          onNext={() => onStep('check', way)}
        />
      )
    case 'check':
      return (
        <CheckStep
          draft={draft}
          way={way}
          onProvisioned={() => setDraft({ ...draft, isProvisioning: false, adminPassword: '' })}
          onBack={() => onStep('server', way)}
          onNext={(next) => onStep(next === 'setUp' ? 'passphrase' : 'secret', next)}
        />
      )
    case 'passphrase':
      return (
        <SetupPassphraseStep
          login={loginOf(draft, false)}
          onBack={() => onStep('check', way)}
          onBegun={() => {
            forget()
            props.onJoined()
            onStep('send', way)
          }}
        />
      )
    case 'secret':
      return (
        <JoinSecretStep
          login={loginOf(draft, false)}
          isFresh={way === 'fresh'}
          proposedName={props.proposedName}
          onBack={() => onStep('check', way)}
          onJoined={() => {
            forget()
            props.onJoined()
            onStep(way === 'fresh' ? 'receive' : 'people', way)
          }}
        />
      )
    case 'people':
      return (
        <JoinPeopleStep
          onLeft={() => onStep('server', way)}
          onNext={() => onStep('receive', way)}
        />
      )
    case 'send':
    case 'receive': {
      if (!props.hasData) return <Opening />
      const direction = step === 'send' ? 'sending' : 'receiving'
      if (isWhole) return <SetupDone direction={direction} onClose={onClose} />
      return (
        <SetupExchange
          direction={direction}
          onClose={way === 'fresh' ? null : onClose}
          onWhole={() => {
            if (way === 'fresh') onStep('operator', way)
            else setWhole(true)
          }}
        />
      )
    }
    case 'operator':
      return <JoinOperatorStep onChosen={props.onOperator} />
  }
}

function Opening() {
  const t = useT()
  return <p>{t('app.status.opening')}</p>
}
