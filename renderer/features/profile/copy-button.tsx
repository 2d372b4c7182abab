import { useT } from '#renderer/i18n/language.ts'
import { copyText } from '#renderer/platform/platform.ts'
import { IconButton } from '#renderer/ui/icon-button.tsx'
import { CopyIcon } from '#renderer/ui/icons.tsx'
import { showToast } from '#renderer/ui/toast.store.ts'

/** Puts a text on the clipboard and says so. */
export function CopyButton({ text }: { text: string }) {
  const t = useT()
  return (
    <IconButton
      label={`${t('profile.copy')}: ${text}`}
      icon={<CopyIcon />}
      size="small"
      onPress={() =>
        void copyText(text).then(
          () => showToast({ text: t('profile.copied', { text }) }),
          () => showToast({ text: t('profile.copy-failed'), tone: 'warn' }),
        )
      }
    />
  )
}
