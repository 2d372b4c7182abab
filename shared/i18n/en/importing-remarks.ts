/** What an import tells of cells and rows, in English. */
export const importingRemarks = {
  'importing.remark.date-unreadable': 'Not a date; kept in the note',
  'importing.remark.date-impossible': 'No such day; kept in the note',
  'importing.remark.date-year-unclear': 'The year is unclear; kept in the note',
  'importing.remark.date-month-only': 'Only the month is known; taken as the 1st',
  'importing.remark.date-year-only': 'Only the year is known; taken as 1 January',
  'importing.remark.date-month-end': 'Only the month of leaving is known; taken as its last day',
  'importing.remark.date-year-end': 'Only the year of leaving is known; taken as 31 December',
  'importing.remark.period-unreadable': 'Not a period of service; kept in the note',
  'importing.remark.period-several':
    'Several periods of service; the last comes in, all are kept in the note',
  'importing.remark.grade-unclear': 'Where the department ends and the grade begins is unclear',
  'importing.remark.department-heading': 'Taken as a department; the people below it belong to it',
  'importing.remark.other-sheets':
    'Other sheets hold a roster too; choose another sheet to go on importing',
  'importing.remark.consent-undated':
    'The day of the consent is unknown; kept in the note, not as a consent',
  'importing.remark.consent-unclear':
    'What was consented to is unclear; kept in the note, not as a consent',
  'importing.remark.consent-wording':
    'Comes in as a consent; how it was given and its wording are unknown',
  'importing.remark.do-not-contact': 'Comes in as “do not contact”',
  'importing.remark.deceased': 'Comes in as deceased',
  'importing.remark.maybe-deceased': 'A death is mentioned; check after importing',
  'importing.remark.headings-change': 'The headings change here; read by the new ones',
  'importing.remark.table-turned':
    'The headings run down the first column; each further column was read as a person',
  'importing.remark.maybe-do-not-contact':
    'The note speaks of not being contacted; check after importing',
  'importing.remark.owner-unknown':
    'Who keeps in touch is no known member of staff; kept in the note',
  'importing.remark.date-fiscal-year':
    'Only the fiscal year is known; joined is taken as 1 April, left as 31 March',
  'importing.remark.date-era-bounds': 'Outside its era',
  'importing.remark.date-month-first-or-day-first': 'Month and day could be the other way round',
  'importing.remark.date-two-digit-year': 'Two-digit year, taken as 19xx',
  'importing.remark.date-vague': 'The date is vague',
  'importing.remark.still-employed': 'Taken as still employed',
  'importing.remark.left-before-joined': 'Left before joining',
  'importing.remark.joined-before-born': 'Joined before being born',
  'importing.remark.name-missing': 'No name',
  'importing.remark.name-split-guessed': 'Where the family name ends is a guess',
  'importing.remark.name-reading-split-guessed': 'Where the reading is parted is a guess',
  'importing.remark.name-one-part': 'The name could not be parted',
  'importing.remark.name-many-parts': 'The name has three parts or more',
  'importing.remark.name-order-guessed': 'The order of the name is a guess',
  'importing.remark.reading-from-excel': 'Reading taken from Excel',
  'importing.remark.reading-not-kana': 'The reading is not only kana',
  'importing.remark.email-unreadable': 'Not an e-mail address; kept in the note',
  'importing.remark.email-doubtful': 'Part of the e-mail could not be read',
  'importing.remark.email-several': 'Several e-mail addresses; all come in',
  'importing.remark.phone-unreadable': 'Not a phone number; kept in the note',
  'importing.remark.phone-length': 'The phone number has an odd length',
  'importing.remark.phone-fax': 'There is a fax number; only the phone number comes in',
  'importing.remark.phone-several': 'Several phone numbers; all come in',
  'importing.remark.postal-code-unreadable': 'Not a postal code; kept in the note',
  'importing.remark.postal-code-padded': 'Zeros put before the postal code',
  'importing.remark.cell-error': 'A failed formula; taken as empty',
  'importing.remark.health-wording':
    'The reason speaks of health; it comes in as “一身上の都合” (personal reasons)',
  'importing.remark.quotes-broken': 'A quote was not closed; read line by line',
  'importing.remark.id-unknown': 'Unknown Kizuna ID; matched by other fields',
} as const
