import type { ImportPreview } from '#renderer/data/importing/preview.ts'
import { useT, useTextOf } from '#renderer/i18n/language.ts'
import { Disclosure } from '#renderer/ui/disclosure.tsx'

import styles from './column-table.module.css'

/** What was noticed while reading: odd values, rows left out, hidden rows. */
export function ReadRemarks({ preview }: { readonly preview: ImportPreview }) {
  const t = useT()
  const textOf = useTextOf()
  const { remarks, leftOut, hiddenRows } = preview
  const count = remarks.reduce((sum, one) => sum + one.count, 0)
  return (
    <div className={styles.remarks}>
      {hiddenRows > 0 && <p>{t('importing.hidden-rows', { count: hiddenRows })}</p>}
      {count > 0 && (
        <Disclosure title={t('importing.remarks.title', { count })}>
          <ul className={styles.list}>
            {remarks.map(({ code, count: cases, examples }) => (
              <li key={code}>
                {t('importing.remarks.of', {
                  text: textOf(`importing.remark.${code}`),
                  count: cases,
                })}
                <span className={styles.examples}>
                  {examples
                    .map(({ line, text }) =>
                      [t('importing.line', { line }), text].filter(Boolean).join(' '),
                    )
                    .join('、')}
                  {cases > examples.length && t('importing.remarks.more')}
                </span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {leftOut.length > 0 && (
        <Disclosure title={t('importing.left-out.title', { count: leftOut.length })}>
          <ul className={styles.list}>
            {leftOut.map(({ line, reason, text }) => (
              <li key={line}>
                {t('importing.line', { line })} {textOf(`importing.reason.${reason}`)}
                <span className={styles.examples}>{text}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  )
}
