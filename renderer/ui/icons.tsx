import type { ReactNode } from 'react'

import styles from './icons.module.css'

/** How an icon is drawn: 16 px beside text, 20 px by itself. */
export interface IconProps {
  size?: 16 | 20
}

type Icon = (props: IconProps) => ReactNode

function draw(shape: ReactNode): Icon {
  return function DrawnIcon({ size = 16 }: IconProps) {
    return (
      <svg
        className={styles.icon}
        width={size}
        height={size}
        viewBox="0 0 20 20"
        aria-hidden="true"
        focusable="false"
      >
        {shape}
      </svg>
    )
  }
}

/** A magnifying glass. */
export const SearchIcon = draw(
  <path d="M13.2 13.2 17 17M8.7 14.4a5.7 5.7 0 1 0 0-11.4 5.7 5.7 0 0 0 0 11.4Z" />,
)
/** A plus sign. */
export const PlusIcon = draw(<path d="M10 4v12M4 10h12" />)
/** A telephone receiver. */
export const PhoneIcon = draw(
  <path d="M4.2 3.5h2.9l1.3 3.4-1.8 1.4a10.4 10.4 0 0 0 5.1 5.1l1.4-1.8 3.4 1.3v2.9c0 .5-.4.9-.9.9C9 16.7 3.3 11 3.3 4.4c0-.5.4-.9.9-.9Z" />,
)
/** An envelope. */
export const MailIcon = draw(<path d="M3 5h14v10.5H3zM3.3 5.5 10 11l6.7-5.5" />)
/** Two people facing each other. */
export const MeetingIcon = draw(
  <path d="M6.3 8.7a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Zm7.4 0a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4ZM2.5 16v-1.3a3.8 3.8 0 0 1 7.5 0V16m0-1.3a3.8 3.8 0 0 1 7.5 0V16" />,
)
/** Three people around a table. */
export const CircleIcon = draw(
  <path d="M10 6.4a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8ZM4.9 15.9a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8ZM15.1 15.9a1.9 1.9 0 1 0 0-3.8 1.9 1.9 0 0 0 0 3.8ZM7.4 6.6a5.6 5.6 0 0 0-2.3 3.7M12.6 6.6a5.6 5.6 0 0 1 2.3 3.7M7.6 16a5.6 5.6 0 0 0 4.8 0" />,
)
/** A postcard with its stamp. */
export const CardIcon = draw(
  <path d="M3 4.5h14v11H3zM12.5 7.2h2v2.4h-2zM5.5 8h4M5.5 11h4M5.5 13h6" />,
)
/** A sheet with writing. */
export const NoteIcon = draw(<path d="M4.5 3h7.8l3.2 3.2V17h-11zM12 3v3.5h3.5M7 10h6M7 13h4" />)
/** A calendar leaf. */
export const CalendarIcon = draw(<path d="M3.5 4.8h13V16.5h-13zM3.5 8.5h13M7 3v3.5M13 3v3.5" />)
/** A luggage tag. */
export const TagIcon = draw(<path d="M3.5 3.5h6l7 7-6 6-7-7zM7 7h.01" />)
/** An office building. */
export const CompanyIcon = draw(
  <path d="M4 17V3.5h8V17M12 8h4.5v9M2.5 17h15M6.7 7h2.6M6.7 10h2.6M6.7 13h2.6" />,
)
/** An arrow into a tray. */
export const ImportIcon = draw(<path d="M10 3v9m-3.5-3.2L10 12.3l3.5-3.5M3.5 13v3.5h13V13" />)
/** An arrow out of a tray. */
export const ExportIcon = draw(<path d="M10 12.3v-9m-3.5 3.2L10 3l3.5 3.5M3.5 13v3.5h13V13" />)
/** A printer. */
export const PrintIcon = draw(<path d="M6 7V3h8v4M6 14H3.5V7h13v7H14M6 11.5h8V17H6z" />)
/** A waste bin. */
export const TrashIcon = draw(
  <path d="M3.5 5.5h13M7.5 5.5V3.5h5v2M5 5.5 5.8 17h8.4L15 5.5M8.5 8.5v5.5M11.5 8.5v5.5" />,
)
/** An arrow turning back. */
export const UndoIcon = draw(<path d="M7 4 3.5 7.5 7 11M3.5 7.5h8a4.5 4.5 0 0 1 0 9H8" />)
/** Two sliders. */
export const SettingsIcon = draw(
  <path d="M3 6.5h7M14.5 6.5H17M3 13.5h2.5M10 13.5h7M12.2 8.7a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4ZM7.8 15.7a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4Z" />,
)
/** A question mark in a ring. */
export const HelpIcon = draw(
  <path d="M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM7.9 8.2a2.1 2.1 0 1 1 2.9 1.9c-.5.3-.8.6-.8 1.3M10 13.7h.01" />,
)
/** A check mark. */
export const CheckIcon = draw(<path d="m4 10.5 4 4 8-9" />)
/** A warning triangle. */
export const WarningIcon = draw(<path d="M10 3.5 17.5 16.5h-15zM10 8.5v3.5M10 14.2h.01" />)
/** A cross that closes. */
export const CloseIcon = draw(<path d="m5 5 10 10M15 5 5 15" />)
/** A chevron pointing down. */
export const ChevronDownIcon = draw(<path d="m5 7.5 5 5 5-5" />)
/** A chevron pointing up. */
export const ChevronUpIcon = draw(<path d="m5 12.5 5-5 5 5" />)
/** A chevron pointing to the start. */
export const ChevronLeftIcon = draw(<path d="m12.5 5-5 5 5 5" />)
/** A chevron pointing to the end. */
export const ChevronRightIcon = draw(<path d="m7.5 5 5 5-5 5" />)
/** Three dots: more acts. */
export const MoreIcon = draw(<path className={styles.dots} d="M4.5 10h.01M10 10h.01M15.5 10h.01" />)
/** One person. */
export const PersonIcon = draw(
  <path d="M10 9.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM4 17v-1a6 6 0 0 1 12 0v1" />,
)
/** Two lines joining into one. */
export const MergeIcon = draw(
  <path d="M5 3.5v3c0 2.8 5 3.5 5 6.5v3.5M15 3.5v3c0 2.8-5 3.5-5 6.5M7.2 14 10 16.8 12.8 14" />,
)
/** Two sheets, one behind the other. */
export const CopyIcon = draw(<path d="M7 6.5h9.5V17H7zM4.5 13.5h-1V3H13v1" />)
/** A sun over the horizon: today. */
export const TodayIcon = draw(
  <path d="M5.5 13a4.5 4.5 0 0 1 9 0M2.5 13h15M5 16.5h10M10 3.5v2M4.3 6.3l1.3 1.3M15.7 6.3l-1.3 1.3" />,
)
/** A funnel of lines: narrowing down. */
export const FilterIcon = draw(<path d="M3 5.5h14M6 10h8M8.5 14.5h3" />)
/** Columns of a table. */
export const ColumnsIcon = draw(<path d="M3 4h14v12H3zM7.7 4v12M12.3 4v12" />)
/** A pen: to change. */
export const EditIcon = draw(<path d="m12.5 4.5 3 3L7 16H4v-3zM10.5 6.5l3 3" />)
/** A speech bubble. */
export const ChatIcon = draw(<path d="M3.5 4.5h13v9H9.5L6 16.5v-3H3.5zM6.5 7.8h7M6.5 10.3h4.5" />)
/** Two links of a chain: bringing together. */
export const LinkIcon = draw(
  <path d="M8.5 11.5a3 3 0 0 0 4.2 0l2.6-2.6a3 3 0 1 0-4.2-4.2L10 5.8M11.5 8.5a3 3 0 0 0-4.2 0l-2.6 2.6a3 3 0 1 0 4.2 4.2L10 14.2" />,
)
/** A house: where someone lives. */
export const HomeIcon = draw(<path d="M3 9.5 10 3.5l7 6M5 8v8.5h10V8M8.3 16.5v-4.7h3.4v4.7" />)
/** A star: the one that is preferred. */
export const StarIcon = draw(
  <path d="m10 3.2 2.1 4.4 4.8.6-3.5 3.3.9 4.8-4.3-2.4-4.3 2.4.9-4.8L3.1 8.2l4.8-.6z" />,
)
/** Columns of a chart. */
export const ChartIcon = draw(
  <path d="M3 16.5h14M5 16.5v-5h2.5v5M9 16.5v-9h2.5v9M13 16.5V4h2.5v12.5" />,
)
/** An arrow into a door: coming back. */
export const ReturnIcon = draw(<path d="M9 3.5h7.5v13H9M3 10h8.5M8.5 7l3 3-3 3" />)
/** A compass: which way the programme goes. */
export const CompassIcon = draw(
  <path d="M10 17.3a7.3 7.3 0 1 0 0-14.6 7.3 7.3 0 0 0 0 14.6ZM12.8 7.2l-1.6 4-4 1.6 1.6-4z" />,
)
/** Two arrows in a ring: machines that are kept in step. */
export const SyncIcon = draw(
  <path d="M4 10a6 6 0 0 1 10.4-4.1L16 7.5M16 3.8v3.7h-3.7M16 10a6 6 0 0 1-10.4 4.1L4 12.5M4 16.2v-3.7h3.7" />,
)
/** Two bars: halted for a while. */
export const PauseIcon = draw(<path d="M7 4.5v11M13 4.5v11" />)
/** A cloud struck through: nothing reaches the server. */
export const OfflineIcon = draw(
  <path d="M6.2 15.5a3.4 3.4 0 0 1-.4-6.8 4.6 4.6 0 0 1 8.9 1 2.9 2.9 0 0 1-.2 5.8zM3.5 3.5l13 13" />,
)
/** A laptop. */
export const MachineIcon = draw(<path d="M4.5 4.5h11v8h-11zM2.5 15.5h15" />)
