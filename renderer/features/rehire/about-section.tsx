import type { CasePage } from '#renderer/data/cases/case-page.ts'
import type { Done } from '#renderer/data/context.ts'
import { useLive } from '#renderer/data/use-data.ts'
import { useT } from '#renderer/i18n/language.ts'
import { DayField } from '#renderer/records/day-field.tsx'
import { useShortDay } from '#renderer/records/short-day.ts'
import { StaffField } from '#renderer/records/staff-field.tsx'
import { FormRows } from '#renderer/ui/field.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { Select } from '#renderer/ui/select.tsx'
import { Notice } from '#renderer/ui/states.tsx'
import { TextArea } from '#renderer/ui/text-field.tsx'
import type { Id } from '#shared/lib/ids.ts'

import { channelOptions } from './case-options.ts'
import { PostFields } from './post-fields.tsx'
import { useCaseSave } from './use-case-save.ts'

interface AboutSectionProps {
  page: CasePage
  onDone: (done: Done) => void
}

/** What post a case is for, by what route, under what policy and by when. */
export function AboutSection({ page, onDone }: AboutSectionProps) {
  const t = useT()
  const shortDay = useShortDay()
  const { case: one, policies } = page
  const { save, problem } = useCaseSave(one.id, onDone)
  const { value: staff } = useLive((data) => data.settings.staff(), [])
  return (
    <Section title={t('cases.about')}>
      <FormRows labels="beside">
        <PostFields page={page} save={save} />
        <Select
          label={t('cases.new.channel')}
          value={one.channel}
          options={channelOptions(t)}
          onChange={(channel) => save({ channel })}
        />
        <StaffField
          label={t('cases.keeper')}
          staff={staff ?? []}
          value={one.keeperId}
          onChange={(keeperId) => save({ keeperId })}
          addWord={t('cases.keeper.add')}
          saveWord={t('cases.keeper.save')}
          onDone={onDone}
        />
        <DayField
          isEchoHidden
          label={t('cases.new.opened')}
          value={one.openedOn}
          onChange={(openedOn) => openedOn !== null && save({ openedOn })}
        />
        <Select<Id<'programme'> | 'none'>
          label={t('cases.about.policy')}
          value={page.policy?.id ?? 'none'}
          options={[
            ...policies.map(({ id, name, from }) => ({
              id,
              title: name,
              hint: t('cases.about.from', { day: shortDay(from).text }),
            })),
            { id: 'none', title: t('cases.about.no-policy') },
          ]}
          onChange={(id) => save({ policyId: id === 'none' ? null : id })}
        />
        <DayField
          isEchoHidden
          label={t('cases.about.answer-by')}
          value={one.answerBy}
          onChange={(answerBy) => save({ answerBy })}
        />
        <DayField
          isEchoHidden
          label={t('cases.about.decide-by')}
          value={one.decideBy}
          onChange={(decideBy) => save({ decideBy })}
        />
        <TextArea
          label={t('cases.note')}
          value={one.note}
          maxLength={20_000}
          onCommit={(note) => save({ note })}
        />
      </FormRows>
      {problem !== null && <Notice tone="danger">{problem}</Notice>}
    </Section>
  )
}
