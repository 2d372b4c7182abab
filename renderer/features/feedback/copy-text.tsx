import { useCommand } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { copyText } from '#renderer/platform/platform.ts'
import { Button } from '#renderer/ui/button.tsx'
import { CopyIcon } from '#renderer/ui/icons.tsx'
import { showToast } from '#renderer/ui/toast.store.ts'

/** Puts a text on the clipboard and says so; nothing to press where there is none. */
export function CopyText({ label, text }: { label: string; text: string }) {
  const t = useT()
  const errorText = useErrorText()
  const { run, error } = useCommand(async () => {
    await copyText(text)
    showToast({ text: t('feedback.copied') })
  })
  return (
    <>
      {error && <span role="alert">{errorText(error)}</span>}
      <Button
        size="small"
        kind="quiet"
        icon={<CopyIcon />}
        isDisabled={text.trim() === ''}
        onPress={() => void run()}
      >
        {label}
      </Button>
    </>
  )
}
