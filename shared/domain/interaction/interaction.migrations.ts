type Stored = Record<string, unknown>

/** Adds what both sides got out of a touch, what it belongs to, and consent to introductions. */
export function toV1(record: Stored): Stored {
  const participants = record['participants'] as readonly Stored[]
  // An old act may put an old participant into a record that is new already.
  if ('caseId' in record && participants.every(hasConsent)) return record
  return {
    companyGain: '',
    alumnusGain: '',
    outcome: '',
    gatheringId: null,
    caseId: null,
    ...record,
    participants: participants.map((one) =>
      hasConsent(one) ? one : { ...one, consentedOn: null },
    ),
  }
}

function hasConsent(participant: Stored): boolean {
  return 'consentedOn' in participant
}
