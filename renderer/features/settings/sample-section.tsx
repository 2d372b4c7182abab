import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData, useLive } from '#renderer/data/use-data.ts'
import { useErrorText, useLanguage, useT } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { ConfirmDialog } from '#renderer/ui/dialog.tsx'
import { Section } from '#renderer/ui/page.tsx'

/** Adding the sample people, and taking them away again with nothing left. */
export function SampleSection({ onDone }: { readonly onDone: (done: Done) => void }) {
  const t = useT()
  const language = useLanguage()
  const errorText = useErrorText()
  const data = useData()
  const [isAsking, setAsking] = useState(false)
  const count = useLive((api) => api.sample.count(), ['sample']).value ?? 0
  const add = useCommand(() => data.sample.add(language))
  const remove = useCommand(() => data.sample.remove())
  const confirm = async (): Promise<void> => {
    const done = await remove.run()
    if (done === null) return
    setAsking(false)
    onDone(done)
  }
  return (
    <Section title={t('settings.sample')}>
      <p>{count > 0 ? t('settings.sample.there', { count }) : t('settings.sample.none')}</p>
      <div>
        {count > 0 ? (
          <Button onPress={() => setAsking(true)}>{t('settings.sample.remove')}</Button>
        ) : (
          <Button
            isBusy={add.isRunning}
            onPress={() => void add.run().then((done) => done && onDone(done))}
          >
            {t('settings.sample.add')}
          </Button>
        )}
      </div>
      {isAsking && (
        <ConfirmDialog
          title={t('settings.sample.remove')}
          action={t('settings.sample.remove.act', { count })}
          kind="danger"
          isBusy={remove.isRunning}
          problem={remove.error && errorText(remove.error)}
          onConfirm={() => void confirm()}
          onClose={() => setAsking(false)}
        >
          {t('settings.sample.remove.what', { count })}
        </ConfirmDialog>
      )}
    </Section>
  )
}
