import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { SegmentedControl } from '#renderer/ui/choices.tsx'
import { Field } from '#renderer/ui/field.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { Tabs } from '#renderer/ui/tabs.tsx'
import { MATCH_MODES } from '#shared/domain/importing/import-row.ts'
import type { Verdict } from '#shared/domain/importing/plan.ts'
import type { Id } from '#shared/lib/ids.ts'

import { CountsLine } from './counts-line.tsx'
import { GroupList } from './group-list.tsx'
import { useImportStore } from './import.store.ts'
import { useImport } from './use-import.ts'

import styles from './import-screen.module.css'

const TABS = [
  'doubt',
  'new',
  'match',
  'unchanged',
  'failed',
  'skipped',
] as const satisfies Verdict[]

/** The third step: what the import would do, what is to be decided, and the one act. */
export function CheckStep(props: {
  readonly onDone: (done: Done) => void
  readonly onOpen: (id: Id<'alumnus'>) => void
}) {
  const t = useT()
  const { summary, decisions, busy } = useImportStore()
  const { decide, run } = useImport()
  const [chosen, setChosen] = useState<Verdict | null>(null)
  if (summary === null) return null
  const { counts, people } = summary
  const first = TABS.find((tab) => people[tab] > 0) ?? 'new'
  const tab = chosen ?? first
  const count = people.new + people.match
  return (
    <>
      <CountsLine counts={counts} />
      <Field label={t('importing.mode')} hint={t(`importing.mode.hint.${decisions.mode}`)}>
        <SegmentedControl
          label={t('importing.mode')}
          options={MATCH_MODES.map((id) => ({ id, title: t(`importing.mode.${id}`) }))}
          value={decisions.mode}
          onChange={(mode) => void decide({ mode })}
        />
      </Field>
      <Tabs<Verdict>
        label={t('importing.tab')}
        value={tab}
        onChange={setChosen}
        tabs={TABS.map((id) => ({
          id,
          title: t(`importing.tab.${id}`),
          count: people[id],
          content: <GroupList verdict={id} count={people[id]} onOpen={props.onOpen} />,
        }))}
      />
      {people.doubt > 0 && (
        <Notice tone="warn">{t('importing.open-doubts', { count: people.doubt })}</Notice>
      )}
      <div className={styles.bar}>
        <Button
          isDisabled={busy !== null}
          onPress={() => useImportStore.setState({ step: 'columns' })}
        >
          {t('importing.back')}
        </Button>
        <Button
          kind="primary"
          onPress={() => {
            if (busy === null) void run().then((done) => done && props.onDone(done))
          }}
        >
          {count === 0 ? t('importing.run.nothing') : t('importing.run', { count })}
        </Button>
      </div>
    </>
  )
}
