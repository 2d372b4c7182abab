import type { ReactNode } from 'react'
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'

import { cx } from './cx.ts'

import tip from './icon-button.module.css'
import styles from './rail.module.css'

/** A place the rail leads to. */
export interface Place<K extends string = string> {
  id: K
  title: string
  icon: ReactNode
  /** How many things wait there. */
  count?: number
}

export interface RailProps<K extends string> {
  /** Names the navigation for screen readers. */
  label: string
  /** The sign at its head: 絆. */
  mark: ReactNode
  places: readonly Place<K>[]
  /** Those below the line, such as the settings. */
  lastPlaces?: readonly Place<K>[]
  /** What ends the places where there are others that are not shown. */
  more?: { title: string; icon: ReactNode; onPress: () => void }
  current: K
  onGo: (id: K) => void
}

/** The places of the app; in a narrow window their signs alone. */
export function Rail<K extends string>(props: RailProps<K>) {
  const list = (places: readonly Place<K>[]) => (
    <ul className={styles.list}>
      {places.map((place) => (
        <li key={place.id}>
          <PlaceButton
            place={place}
            isCurrent={place.id === props.current}
            onGo={() => props.onGo(place.id)}
          />
        </li>
      ))}
    </ul>
  )
  return (
    <nav aria-label={props.label} className={styles.rail}>
      <div className={styles.mark}>{props.mark}</div>
      {list(props.places)}
      {props.more && (
        <div className={styles.more}>
          <PlaceButton
            place={{ id: 'more', ...props.more }}
            isCurrent={false}
            onGo={props.more.onPress}
          />
        </div>
      )}
      {props.lastPlaces && <div className={styles.last}>{list(props.lastPlaces)}</div>}
    </nav>
  )
}

function PlaceButton(props: { place: Place; isCurrent: boolean; onGo: () => void }) {
  const { icon, title, count = 0 } = props.place
  return (
    <TooltipTrigger delay={400} closeDelay={0}>
      <Button
        className={cx(styles.place)}
        onPress={props.onGo}
        aria-label={count > 0 ? `${title} ${count}` : title}
        {...(props.isCurrent && { 'aria-current': 'page' })}
      >
        {icon}
        <span className={styles.title}>{title}</span>
        {count > 0 && <span className={styles.count}>{count}</span>}
      </Button>
      <Tooltip placement="end" offset={6} className={cx(tip.tooltip, styles.tip)}>
        {title}
      </Tooltip>
    </TooltipTrigger>
  )
}
