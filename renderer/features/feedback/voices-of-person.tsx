import { useLive } from '#renderer/data/use-data.ts'
import { useT } from '#renderer/i18n/language.ts'
import { DayText } from '#renderer/records/day-text.tsx'
import { Chip } from '#renderer/ui/chips.tsx'
import { Link } from '#renderer/ui/link.tsx'
import { Section } from '#renderer/ui/page.tsx'
import { answerState } from '#shared/domain/programme/feedback-progress.ts'
import type { Id } from '#shared/lib/ids.ts'

import type { FeedbackTab } from './feedback-tabs.ts'
import { StoryStateChip } from './story-state-chip.tsx'

import styles from './feedback.module.css'

interface VoicesOfPersonProps {
  personId: Id<'alumnus'>
  onOpen: (tab: FeedbackTab, id: Id<'programme'>) => void
}

/** What a person was asked and answered, and the stories that the person tells; else nothing. */
export function VoicesOfPerson({ personId, onOpen }: VoicesOfPersonProps) {
  const t = useT()
  const { value } = useLive(
    async (data) => ({
      answers: await data.feedback.of(personId),
      stories: await data.stories.of(personId),
    }),
    [personId],
  )
  if (value === null || value.answers.length + value.stories.length === 0) return null
  return (
    <Section title={t('feedback.of-person')}>
      <ul className={styles.rows}>
        {value.answers.map(({ request, answer }) => {
          const state = answerState(answer)
          return (
            <li key={answer.id}>
              <div className={styles.row}>
                <span className={styles.words}>
                  <Link onPress={() => onOpen('requests', request.id)}>
                    {request.name || t('feedback.no-name')}
                  </Link>
                  <Chip>{t(`feedback.state.${state}`)}</Chip>
                  <span className={styles.small}>
                    <DayText day={answer.answeredOn ?? answer.askedOn} />
                  </span>
                </span>
              </div>
              {answer.text !== '' && <p className={styles.answer}>{answer.text}</p>}
            </li>
          )
        })}
        {value.stories.map((row) => (
          <li key={row.story.id} className={styles.row}>
            <span className={styles.words}>
              <Link onPress={() => onOpen('stories', row.story.id)}>
                {row.story.name || t('feedback.no-name')}
              </Link>
              <StoryStateChip row={row} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
