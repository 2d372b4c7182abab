import { ChatIcon, HomeIcon, MailIcon, PhoneIcon } from '#renderer/ui/icons.tsx'
import type { ContactKind } from '#shared/domain/alumnus/alumnus.ts'

const ICONS = { email: MailIcon, phone: PhoneIcon, address: HomeIcon, sns: ChatIcon } as const

/** The sign of a way to reach a person. */
export function ContactIcon({ kind }: { kind: ContactKind }) {
  const Icon = ICONS[kind]
  return <Icon />
}
