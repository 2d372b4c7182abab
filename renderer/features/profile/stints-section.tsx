import { newId } from '#renderer/data/new-id.ts'
import { useT } from '#renderer/i18n/language.ts'
import { DayText } from '#renderer/records/day-text.tsx'
import { tenureText } from '#renderer/records/tenure-text.ts'
import { useToday } from '#renderer/records/today.ts'
import { Section } from '#renderer/ui/page.tsx'
import type { Stint } from '#shared/domain/alumnus/alumnus.ts'
import { assignmentsInOrder, stintsInOrder } from '#shared/domain/alumnus/latest.ts'
import { tenure } from '#shared/domain/alumnus/tenure.ts'

import { ElementList } from './element-list.tsx'
import { useSheet } from './sheet-context.ts'
import { StintEditor } from './stint-editor.tsx'

import styles from './profile.module.css'

/** 在籍: each stint with how it ended, and the departments and grades within it. */
export function StintsSection() {
  const t = useT()
  const { person, checks } = useSheet()
  return (
    <Section title={t('field.stints')}>
      <ElementList
        field="stints"
        items={stintsInOrder(person.stints).toReversed()}
        make={(): Stint => ({
          id: newId('stint'),
          employeeNo: '',
          joinedOn: null,
          leftOn: null,
          lastWorkingDay: null,
          employmentType: null,
          leavingKind: null,
          leavingReason: '',
          reasonGroup: null,
          leavingTone: null,
        })}
        addWord={t('profile.stint.add')}
        empty={t('profile.stint.empty')}
        nameOf={(stint) =>
          t('profile.stint.name', { from: stint.joinedOn ?? '', to: stint.leftOn ?? '' })
        }
        summary={(stint) => (
          <StintSummary
            stint={stint}
            problems={checks
              .filter(({ elementId }) => elementId === stint.id)
              .map(({ code }) => t(`profile.check.${code}`))}
          />
        )}
        editor={(stint, change) => <StintEditor stint={stint} change={change} />}
      />
    </Section>
  )
}

function StintSummary({ stint, problems }: { stint: Stint; problems: readonly string[] }) {
  const t = useT()
  const today = useToday()
  const { person } = useSheet()
  const posts = assignmentsInOrder(person).filter(({ stintId }) => stintId === stint.id)
  const leaves = person.leaves.filter(({ stintId }) => stintId === stint.id)
  const facts = [
    stint.employmentType && t(`choice.employmentType.${stint.employmentType}`),
    stint.employeeNo && t('profile.stint.no', { no: stint.employeeNo }),
  ].filter(Boolean)
  const parting = [
    stint.leavingKind && t(`choice.leavingKind.${stint.leavingKind}`),
    stint.leavingTone && t(`choice.leavingTone.${stint.leavingTone}`),
    stint.leavingReason,
  ].filter(Boolean)
  return (
    <div className={styles.stint}>
      <p className={styles.period}>
        <DayText day={stint.joinedOn} />
        {stint.joinedOn === null && t('profile.not-known')} – <DayText day={stint.leftOn} />
        {stint.leftOn === null && t('profile.stint.open')}
        <span className={styles.soft}>{tenureText(tenure([stint], today), t)}</span>
      </p>
      {facts.length > 0 && <p className={styles.soft}>{facts.join('・')}</p>}
      {posts.length > 0 && (
        <ul className={styles.posts}>
          {posts.map((post) => (
            <li key={post.id}>
              <span className={styles.postDay}>
                <DayText day={post.startedOn} />
              </span>
              <span>{[post.department, post.grade].filter(Boolean).join(' ')}</span>
            </li>
          ))}
        </ul>
      )}
      {leaves.map(({ id, from, to }) => (
        <p key={id} className={styles.soft}>
          {t('field.leaves')} <DayText day={from} /> – <DayText day={to} />
        </p>
      ))}
      {parting.length > 0 && (
        <p>
          <span className={styles.soft}>{t('profile.stint.parting')}</span> {parting.join('・')}
        </p>
      )}
      {problems.map((problem) => (
        <p key={problem} className={styles.problem}>
          {problem}
        </p>
      ))}
    </div>
  )
}
