import type { GroupView, PersonFacts } from '#renderer/data/importing/group-view.ts'
import { useT, useTextOf } from '#renderer/i18n/language.ts'
import { DayText } from '#renderer/records/day-text.tsx'
import { Button } from '#renderer/ui/button.tsx'
import type { Answer } from '#shared/domain/importing/decisions.ts'
import type { MessageKey } from '#shared/i18n/messages.ts'

import { GroupLines, reasonFacts } from './group-lines.tsx'
import { useImportStore } from './import.store.ts'
import { useImport } from './use-import.ts'
import { ValueText } from './value-text.tsx'

import styles from './check-step.module.css'

interface Side {
  readonly id: string
  readonly title: string
  readonly facts: PersonFacts
  readonly answer: Answer
}

/** One question: the roster's row on the left, whoever may be meant beside it. */
export function DoubtCard({ group }: { readonly group: GroupView }) {
  const t = useT()
  const textOf = useTextOf()
  const answers = useImportStore(({ decisions }) => decisions.answers)
  const isBusy = useImportStore(({ busy }) => busy !== null)
  const { decide } = useImport()
  const give = (answer: Answer): void => {
    if (!isBusy) void decide({ answers: { ...answers, [group.key]: answer } })
  }
  const sides: Side[] = [
    ...(group.clash === null || group.candidates.length > 0
      ? []
      : [
          {
            id: 'clash',
            title: t('importing.doubt.earlier', { line: group.clash.line }),
            facts: group.clash.facts,
            answer: { as: 'joined' as const },
          },
        ]),
    ...group.candidates.map((candidate) => ({
      id: candidate.id,
      title: t('importing.doubt.here'),
      facts: candidate,
      answer: { as: 'same' as const, id: candidate.id },
    })),
  ]
  return (
    <li className={styles.card}>
      <p className={styles.question}>
        <strong>{group.roster.name}</strong>
        <span>{textOf(`importing.reason.${group.reason?.key ?? ''}`, reasonFacts(group, t))}</span>
        <GroupLines lines={group.lines} />
      </p>
      <div className={styles.sides}>
        <table className={styles.facts}>
          <thead>
            <tr>
              <th scope="col">{t('importing.doubt.fact')}</th>
              <th scope="col">{t('importing.doubt.roster')}</th>
              {sides.map(({ id, title }) => (
                <th key={id} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {FACTS.map((fact) => (
              <FactRow key={fact} fact={fact} roster={group.roster} sides={sides} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('importing.doubt.answer')}</th>
              {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- the buttons name it */}
              <td>
                <div className={styles.answers}>
                  <Button size="small" onPress={() => give({ as: 'other' })}>
                    {t('importing.doubt.other')}
                  </Button>
                  <Button size="small" kind="quiet" onPress={() => give({ as: 'skip' })}>
                    {t('importing.doubt.skip')}
                  </Button>
                </div>
              </td>
              {sides.map(({ id, answer }) => (
                <td key={id}>
                  <Button size="small" onPress={() => give(answer)}>
                    {t('importing.doubt.same')}
                  </Button>
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </li>
  )
}

const FACTS = [
  'name',
  'kana',
  'employeeNo',
  'birthOn',
  'periods',
  'department',
  'email',
  'phone',
  'address',
  'company',
] as const satisfies readonly (keyof PersonFacts)[]
type Fact = (typeof FACTS)[number]

const LABELS: Readonly<Record<Fact, MessageKey>> = {
  name: 'field.name',
  kana: 'field.kana',
  employeeNo: 'field.employeeNo',
  birthOn: 'field.birthOn',
  periods: 'field.period',
  department: 'field.department',
  email: 'field.email',
  phone: 'field.phone',
  address: 'field.address',
  company: 'field.company',
}

/** One fact on both sides; what agrees is told by a sign, what differs stands out. */
function FactRow(props: {
  readonly fact: Fact
  readonly roster: PersonFacts
  readonly sides: readonly Side[]
}) {
  const t = useT()
  const { fact, roster, sides } = props
  const own = textOfFact(roster, fact)
  if (own === '' && sides.every(({ facts }) => textOfFact(facts, fact) === '')) return null
  return (
    <tr>
      <th scope="row">{t(LABELS[fact])}</th>
      <td>
        <FactText facts={roster} fact={fact} />
      </td>
      {sides.map(({ id, facts }) => {
        const isSame = own !== '' && textOfFact(facts, fact) === own
        return (
          <td key={id} className={isSame ? styles.same : undefined}>
            <FactText facts={facts} fact={fact} />
            {isSame && <span className={styles.sameSign}>{t('importing.doubt.agrees')}</span>}
          </td>
        )
      })}
    </tr>
  )
}

function FactText({ facts, fact }: { readonly facts: PersonFacts; readonly fact: Fact }) {
  if (fact === 'birthOn') return <DayText day={facts.birthOn} />
  if (fact !== 'periods')
    return facts[fact] === '' ? null : <ValueText field={fact} value={facts[fact]} />
  return facts.periods.map(({ from, to }) => (
    <span key={`${from} ${to}`} className={styles.period}>
      <DayText day={from} />
      {'–'}
      <DayText day={to} />
    </span>
  ))
}

function textOfFact(facts: PersonFacts, fact: Fact): string {
  if (fact !== 'periods') return facts[fact] ?? ''
  return facts.periods.map(({ from, to }) => `${from ?? ''}–${to ?? ''}`).join(' ')
}
