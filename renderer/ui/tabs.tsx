import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components'

import { cx } from './cx.ts'

import styles from './tabs.module.css'

/** One leaf of a set of tabs. */
export interface TabLeaf<K extends string = string> {
  id: K
  title: string
  /** How many things are on it. */
  count?: number
  content: ReactNode
}

export interface TabsProps<K extends string> {
  label: string
  tabs: readonly TabLeaf<K>[]
  value: K
  onChange: (id: K) => void
}

/** Several leaves in one place; only the chosen one is there. */
export function Tabs<K extends string>({ label, tabs, value, onChange }: TabsProps<K>) {
  return (
    <AriaTabs
      className={cx(styles.tabs)}
      selectedKey={value}
      onSelectionChange={(id) => {
        const chosen = tabs.find((tab) => tab.id === id)
        if (chosen) onChange(chosen.id)
      }}
    >
      <TabList aria-label={label} className={cx(styles.list)}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={cx(styles.tab)}>
            {tab.title}
            {tab.count !== undefined && <span className={styles.count}>{tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      {tabs.map((tab) => (
        <TabPanel key={tab.id} id={tab.id} className={cx(styles.panel)}>
          {tab.content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
