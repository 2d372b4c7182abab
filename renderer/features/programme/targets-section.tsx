import { useState } from 'react'

import type { Done } from '#renderer/data/context.ts'
import { useCommand, useData } from '#renderer/data/use-data.ts'
import { useErrorText, useT } from '#renderer/i18n/language.ts'
import { useToday } from '#renderer/records/today.ts'
import { FormRows } from '#renderer/ui/field.tsx'
import { NumberField } from '#renderer/ui/number-field.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { fiscalYearOf } from '#shared/domain/figures/fiscal-year.ts'
import type { Module } from '#shared/domain/programme/modules.ts'
import type { SetUpFields } from '#shared/domain/programme/new-programme.ts'
import { targetFigures, targetOf } from '#shared/domain/programme/targets.ts'
import type { TargetFigure } from '#shared/domain/programme/targets.ts'

import styles from './programme.module.css'

const MOST = 1_000_000_000

const UNITS: Readonly<Record<TargetFigure, 'people' | 'times' | 'items' | 'yen'>> = {
  registered: 'people',
  touches: 'times',
  reached: 'people',
  casesOpened: 'items',
  rehires: 'people',
  costSavedYen: 'yen',
  held: 'times',
  attendees: 'people',
  introductions: 'times',
}

interface TargetsSectionProps {
  readonly setUp: SetUpFields
  readonly modules: readonly Module[]
  readonly onDone: (done: Done) => void
}

/** What a fiscal year is to come to, figure by figure, those of the first goal first. */
export function TargetsSection({ setUp, modules, onDone }: TargetsSectionProps) {
  const t = useT()
  const errorText = useErrorText()
  const thisYear = fiscalYearOf(useToday())
  const [year, setYear] = useState(thisYear)
  const { run, error } = useCommand(useData().programme.setTarget)
  const years = [thisYear - 1, thisYear, thisYear + 1]
  return (
    <Section
      title={t('programme.targets')}
      actions={
        <Select
          label={t('programme.targets.year')}
          isLabelHidden
          options={years.map((one) => ({
            id: String(one),
            title: t('reports.year', { year: String(one) }),
          }))}
          value={String(year)}
          onChange={(id) => setYear(Number(id))}
        />
      }
    >
      <p className={styles.soft}>{t('programme.targets.hint')}</p>
      {error !== null && <Notice tone="danger">{errorText(error)}</Notice>}
      <FormRows labels="beside">
        {targetFigures(setUp.goals, new Set(modules)).map((figure) => (
          <NumberField
            key={`${year} ${figure}`}
            label={t(`programme.target.${figure}`)}
            unit={t(`programme.unit.${UNITS[figure]}`)}
            value={targetOf(setUp.targets, year, figure)}
            min={0}
            max={MOST}
            onChange={(value) =>
              void run(year, figure, value === null ? null : Math.round(value)).then(
                (done) => done && onDone(done),
              )
            }
          />
        ))}
      </FormRows>
    </Section>
  )
}
