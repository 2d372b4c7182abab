import { Button, Tooltip, TooltipTrigger } from 'react-aria-components'

import { cx } from './cx.ts'

import tip from './icon-button.module.css'
import styles from './term.module.css'

/** A word whose meaning shows on hover and on focus, and is read out after it. */
export function Term({ word, meaning }: { readonly word: string; readonly meaning: string }) {
  return (
    <TooltipTrigger delay={300} closeDelay={0}>
      <Button className={cx(styles.term)}>{word}</Button>
      <Tooltip className={cx(tip.tooltip, styles.meaning)} placement="bottom start" offset={2}>
        {meaning}
      </Tooltip>
    </TooltipTrigger>
  )
}
