import type { TimelineItem } from '#renderer/data/groups/timeline.ts'
import { useT } from '#renderer/i18n/language.ts'
import { useShortDay } from '#renderer/records/short-day.ts'
import { Link } from '#renderer/ui/link.tsx'

import { LinkedText } from './linked-text.tsx'
import type { WaysOut } from './ways-out.ts'

import styles from './timeline.module.css'

interface EntryWordsProps {
  item: TimelineItem
  ways: WaysOut
}

/** What was said, what came of it, what both sides got, and what it belongs to. */
export function EntryWords({ item, ways }: EntryWordsProps) {
  const t = useT()
  const { outcome, companyGain, alumnusGain, kind } = item.interaction
  // Closing an event writes its title, which the link says anyway.
  const text = item.gathering?.name === item.interaction.text ? '' : item.interaction.text
  const facts = [
    [t('field.outcome'), outcome],
    [t('field.companyGain'), companyGain],
    [t('field.alumnusGain'), alumnusGain],
  ].filter(([, words]) => words !== '')
  return (
    <>
      {text !== '' && (
        <p className={styles.text}>
          <LinkedText text={text} />
        </p>
      )}
      {kind === 'introduction' && <Consents item={item} />}
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(([label, words]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      )}
      <GatheringLink item={item} ways={ways} />
      <CaseLink item={item} ways={ways} />
    </>
  )
}

function Consents({ item: { participants } }: { item: TimelineItem }) {
  const t = useT()
  const shortDay = useShortDay()
  const introduced = participants.filter(({ isMain }) => isMain)
  const words = introduced.map(({ name, consentedOn, isConsentInForce }) => {
    if (consentedOn === null) return t('timeline.introduction.waiting', { name })
    const day = shortDay(consentedOn).text
    if (!isConsentInForce) return t('timeline.introduction.not-in-force', { name, day })
    return t('timeline.introduction.agreed', { name, day })
  })
  return (
    <>
      <p className={styles.consents}>{words.join(t('timeline.introduction.and'))}</p>
      {!introduced.every(({ isConsentInForce }) => isConsentInForce) && (
        <p className={styles.warning}>{t('timeline.introduction.no-passing-on')}</p>
      )}
    </>
  )
}

function GatheringLink({ item: { gathering }, ways }: EntryWordsProps) {
  const t = useT()
  if (gathering === null) return null
  const open = (): void =>
    gathering.kind === 'event' ? ways.onOpenEvent(gathering.id) : ways.onOpenGroup(gathering.id)
  return (
    <p className={styles.belongs}>
      {t(`choice.gatheringKind.${gathering.kind}`)} <Link onPress={open}>{gathering.name}</Link>
    </p>
  )
}

function CaseLink({ item: { linkedCase }, ways }: EntryWordsProps) {
  const t = useT()
  if (linkedCase === null) return null
  return (
    <p className={styles.belongs}>
      {t('field.caseId')}{' '}
      <Link onPress={() => ways.onOpenCase(linkedCase.id)}>
        {linkedCase.title || t('cases.no-title')}
      </Link>
    </p>
  )
}
