import type { GroupView } from '#renderer/data/importing/group-view.ts'
import { useT, useTextOf } from '#renderer/i18n/language.ts'
import { Button } from '#renderer/ui/button.tsx'
import { Chip } from '#renderer/ui/chips.tsx'
import { Link } from '#renderer/ui/link.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { MATCH_MODES } from '#shared/domain/importing/import-row.ts'
import type { MatchMode } from '#shared/domain/importing/import-row.ts'
import type { Difference } from '#shared/domain/importing/settle.ts'
import type { Id } from '#shared/lib/ids.ts'

import { GroupLines, reasonFacts } from './group-lines.tsx'
import { useImportStore } from './import.store.ts'
import { useImport } from './use-import.ts'
import { ValueText } from './value-text.tsx'

import styles from './check-step.module.css'

/** One person of the dry run: who, why, and field by field what would be written. */
export function GroupRow(props: {
  readonly group: GroupView
  readonly onOpen: (id: Id<'alumnus'>) => void
}) {
  const t = useT()
  const textOf = useTextOf()
  const { group, onOpen } = props
  const { roster, personId, personName, matchedBy, reason } = group
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <span className={styles.name}>
          {personId === null ? (
            <strong>{roster.name || t('importing.difference.empty')}</strong>
          ) : (
            <Link onPress={() => onOpen(personId)}>{personName}</Link>
          )}
          <span className={styles.kana}>{roster.kana}</span>
        </span>
        <GroupLines lines={group.lines} />
        {matchedBy !== null && <Chip>{t(`importing.matched-by.${matchedBy}`)}</Chip>}
        <GroupChoice group={group} />
      </div>
      {reason !== null && (
        <p className={styles.reason}>
          {textOf(`importing.reason.${reason.key}`, reasonFacts(group, t))}
        </p>
      )}
      {group.verdict !== 'failed' && <Differences group={group} />}
      {group.remarks.length > 0 && (
        <ul className={styles.remarks}>
          {group.remarks.map(({ key, facts }, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- remarks of a row never move
            <li key={place}>
              {textOf(`importing.remark.${key}`)}
              {facts['text'] !== '' && facts['text'] !== undefined && (
                <span className={styles.raw}>{facts['text']}</span>
              )}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** How this one match is handled, or the way back from an answer. */
function GroupChoice({ group }: { readonly group: GroupView }) {
  const t = useT()
  const { decisions, busy } = useImportStore()
  const { decide } = useImport()
  const isAnswered = decisions.answers[group.key] !== undefined
  const own = decisions.modes[group.key]
  const choose = (mode: MatchMode | 'asAll'): void => {
    const { [group.key]: _own, ...others } = decisions.modes
    void decide({ modes: mode === 'asAll' ? others : { ...others, [group.key]: mode } })
  }
  const reopen = (): void => {
    const { [group.key]: _answer, ...answers } = decisions.answers
    void decide({ answers })
  }
  return (
    <span className={styles.choice}>
      {isAnswered && (
        <Button kind="quiet" size="small" isDisabled={busy !== null} onPress={reopen}>
          {t('importing.doubt.reopen')}
        </Button>
      )}
      {group.personId !== null && group.differences.length > 0 && (
        <Select<MatchMode | 'asAll'>
          label={t('importing.mode.of', { name: group.personName })}
          isLabelHidden
          options={[
            { id: 'asAll', title: t('importing.mode.as-all') },
            ...MATCH_MODES.map((id) => ({ id, title: t(`importing.mode.${id}`) })),
          ]}
          value={own ?? 'asAll'}
          onChange={choose}
        />
      )}
    </span>
  )
}

function Differences({ group }: { readonly group: GroupView }) {
  const { differences, verdict } = group
  if (differences.length === 0) return null
  const isNew = verdict === 'new' || group.personId === null
  const lines = inLines(differences.filter(({ field }) => !isNew || !NAMES.has(field)))
  return lines.map((line, at) => (
    // oxlint-disable-next-line react/no-array-index-key -- lines of a row never move
    <dl key={at} className={styles.differences}>
      {line.map((difference, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- a field may stand here twice
        <DifferenceLine key={place} difference={difference} isNew={isNew} />
      ))}
    </dl>
  ))
}

const STINT_FIELDS = new Set(['employeeNo', 'joinedOn', 'leftOn'])

/** A second stint begins a line of its own. */
function inLines(differences: readonly Difference[]): readonly (readonly Difference[])[] {
  const lines: Difference[][] = [[]]
  const seen = new Set<string>()
  for (const difference of differences) {
    if (STINT_FIELDS.has(difference.field) && seen.has(difference.field)) {
      lines.push([])
      seen.clear()
    }
    seen.add(difference.field)
    lines.at(-1)?.push(difference)
  }
  return lines.filter((line) => line.length > 0)
}

/** What the head of the row says already. */
const NAMES = new Set(['familyName', 'givenName', 'familyNameKana', 'givenNameKana'])

function DifferenceLine(props: { readonly difference: Difference; readonly isNew: boolean }) {
  const t = useT()
  const textOf = useTextOf()
  const { field, before, after, kind } = props.difference
  const isKept = kind === 'kept'
  return (
    <div className={styles.difference} data-kind={kind}>
      <dt>{textOf(`field.${field}`)}</dt>
      <dd>
        {!props.isNew && kind !== 'added' && (
          <>
            <span className={styles.before}>
              <ValueText field={field} value={before} />
            </span>
            {isKept ? (
              <span className={styles.kept}>{t('importing.difference.kept')}</span>
            ) : (
              <span aria-hidden="true">→</span>
            )}
          </>
        )}
        <span className={styles.after}>
          <ValueText field={field} value={after} />
        </span>
      </dd>
    </div>
  )
}
