import {
  CalendarIcon,
  CardIcon,
  ChatIcon,
  LinkIcon,
  MailIcon,
  MeetingIcon,
  NoteIcon,
  PhoneIcon,
} from '#renderer/ui/icons.tsx'
import type { InteractionKind } from '#shared/domain/interaction/interaction.ts'

const ICONS = {
  call: PhoneIcon,
  mail: MailIcon,
  meeting: MeetingIcon,
  card: CardIcon,
  message: ChatIcon,
  event: CalendarIcon,
  introduction: LinkIcon,
  note: NoteIcon,
} as const

/** The sign of a kind of touch; always beside its word. */
export function KindIcon({ kind }: { kind: InteractionKind }) {
  const Icon = ICONS[kind]
  return <Icon />
}
