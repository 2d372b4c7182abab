import type { HeadingRule } from './heading-rules.ts'

const KANA = '(?:kana|furigana|katakana|hiragana|yomi|reading|phonetic|yomigana)'
const LAST = '(?:last|family|sur|l|sei)'
const FIRST = '(?:first|given|f|mei|fore)'
const STAFF_EN = '(?:employee|emp|staff|personnel|worker|member|payroll|person|associate)'
const ENGLISH_WHEN = '(?: date| day| on| at)?'

/** English headings, lower case, single spaces. */
export const ENGLISH_RULES: readonly HeadingRule[] = [
  ['alumnusId', 100, /^kizuna id$/],
  ['stintId', 100, /^kizuna stint id$/],
  [
    null,
    100,
    /^(?:(?:email|phone) all|consent (?:contact|newsletter|event invitations|job openings|contract work|introductions|photos)|highest grade|kind of reason|eligibility|honorific|last contact|length of service)$/,
  ],
  [
    null,
    90,
    /emergency|spouse|manager|supervisor|approver|bank|school|university|education|dependent|relative|reference|my number|recruiter/,
  ],
  [
    'formerFamilyName',
    95,
    /maiden|^(?:former|previous|old|birth) (?:last|family|sur) ?name$|^former name$|^former$/,
  ],
  [
    'familyNameKana',
    100,
    new RegExp(`^${LAST} ?(?:name)? ?(?:in )?${KANA}$|^${KANA} ?${LAST} ?(?:name)?$`),
  ],
  [
    'givenNameKana',
    100,
    new RegExp(`^${FIRST} ?(?:name)? ?(?:in )?${KANA}$|^${KANA} ?${FIRST} ?(?:name)?$`),
  ],
  [
    'fullNameKana',
    100,
    new RegExp(`^(?:full |employee |display )?(?:name)? ?(?:in )?${KANA}(?: full)?(?: ?name)?$`),
  ],
  [
    'familyNameRomaji',
    95,
    new RegExp(
      `^${LAST} ?(?:name)? ?(?:in )?(?:romaji|english|roman|latin|en)$|^(?:romaji|english|roman) ${LAST} ?(?:name)?$`,
    ),
  ],
  [
    'givenNameRomaji',
    95,
    new RegExp(
      `^${FIRST} ?(?:name)? ?(?:in )?(?:romaji|english|roman|latin|en)$|^(?:romaji|english|roman) ${FIRST} ?(?:name)?$`,
    ),
  ],
  ['fullNameRomaji', 90, /^(?:full )?(?:name )?(?:in )?(?:romaji|english|roman|latin)(?: name)?$/],
  ['middleName', 90, /^middle ?names?$/],
  [null, 70, /^middle/],
  [
    'familyName',
    100,
    /^(?:last|family|sur) ?name(?: kanji| ja| jp)?$|^surname$|^(?:last|family|sei)$|^lname$/,
  ],
  [
    'givenName',
    100,
    /^(?:first|given|fore) ?name(?: kanji| ja| jp)?$|^forename$|^(?:first|given|mei)$|^fname$|^given names$/,
  ],
  ['preferredName', 70, /^(?:preferred|nick|known as|business) ?(?:name)?$/],
  [
    'fullName',
    100,
    new RegExp(
      `^(?:full |display |${STAFF_EN} |legal |person )?names?(?: kanji| ja| jp)?$|^full ?name$`,
    ),
  ],
  [
    'employeeNo',
    100,
    new RegExp(
      `^${STAFF_EN} ?(?:no|number|id|code|num|nr)$|^(?:empno|empid|employeeno|employeeid|staffid|staffno)$`,
    ),
  ],
  ['fullName', 50, new RegExp(`^${STAFF_EN}$`)],
  ['employeeNo', 40, /^(?:id|no|number|code|ref|reference no)$/],
  ['birthOn', 100, /^(?:birth ?(?:date|day)|date of birth|dob|born)(?: on)?$/],
  [
    'lastWorkingDay',
    95,
    /^(?:last|final) (?:working|work|office|physical) (?:day|date)$|^last day (?:worked|at work|in office)$/,
  ],
  ['servicePeriod', 95, /^(?:periods? of (?:service|employment)|(?:service|employment) periods?)$/],
  [
    'joinedOn',
    100,
    new RegExp(
      `^(?:joined|join|joining|hire|hired|hiring|entry|entered|onboarding|commencement)${ENGLISH_WHEN}$|^date (?:of )?(?:joined|joining|hire|hired|entry|employment)$|^(?:joined|join|entered) (?:the )?company(?: date| on)?$`,
    ),
  ],
  [
    'joinedOn',
    85,
    /^(?:employment )?(?:start|started|from|begin|began)(?: date| on| day)?(?: date)?$/,
  ],
  [
    'leftOn',
    100,
    new RegExp(
      `^(?:left|leave|leaving|exit|exited|departure|departed|resignation|resigned|termination|terminated|separation|retirement|retired|quit|offboarding)${ENGLISH_WHEN}$|^date (?:of )?(?:left|leaving|exit|departure|resignation|termination|separation|retirement)$|^left (?:the )?company(?: date| on)?$`,
    ),
  ],
  [
    'leftOn',
    85,
    /^(?:employment )?(?:end|ended|until|last|to)(?: date| on| day)?(?: of employment)?$/,
  ],
  [
    'leavingKind',
    95,
    /^(?:leaving|exit|termination|separation|resignation|leaver|turnover) (?:type|kind|category|class)$/,
  ],
  [
    'reason',
    100,
    /^reasons?(?: (?:for|of) (?:leaving|departure|resignation|exit|termination|separation))?$|^(?:leaving|leave|exit|termination|separation|resignation|departure|left|turnover) reasons?$|^why left$/,
  ],
  [
    'employmentType',
    95,
    /^(?:employment|contract|employee|worker|staff) (?:type|status|category|class|form)$/,
  ],
  ['deceased', 95, /^(?:deceased|died)(?: on| date)?$|^date of death$/],
  ['consentOn', 95, /^(?:consent|opt ?in) (?:date|on|given on)$|^date of consent$/],
  ['doNotContact', 95, /^(?:do not|no) contact$/],
  [
    'relationshipOwner',
    90,
    /^(?:relationship|account|alumni) owner$|^keeps in touch$|^contact person$/,
  ],
  ['consent', 70, /consent|opt ?in|permission/],
  ['workEmail', 92, /^(?:work|company|office|business|corporate) (?:e ?)?mail(?: address)?$/],
  [
    'email',
    100,
    /^(?:personal|private|home|contact|primary)? ?(?:e ?)?mails?(?: address(?:es)?)?(?: 1| personal| private)?$/,
  ],
  ['email', 60, /\be ?mail\b(?!.*(?:sent|status|opt|consent|2))/],
  [null, 80, /\bfax\b/],
  [
    'workPhone',
    90,
    /^(?:work|company|office|business) (?:tele)?(?:phone|tel|mobile)(?: no| number)?$/,
  ],
  [
    'homePhone',
    92,
    /^(?:home|land|house) ?(?:line )?(?:tele)?(?:phone|tel|line)?(?: no| number)?$|^landline$/,
  ],
  [
    'phone',
    100,
    /^(?:personal |private )?(?:mobile|cell|cellular|cell ?phone|smartphone|keitai)(?: ?(?:tele)?phone)?(?: no| number)?$/,
  ],
  [
    'phone',
    95,
    /^(?:personal |private |contact |primary )?(?:tele)?(?:phone|tel)s?(?: no| number| 1)?$|^contact (?:no|number)$/,
  ],
  ['postalCode', 100, /^(?:home )?(?:zip|postal|post) ?(?:code|no)?$|^postcode$|^zip ?code$/],
  ['prefecture', 90, /^(?:prefecture|state|province|region|pref|state province)$/],
  ['city', 90, /^(?:city|town|ward|municipality|city town)$/],
  [
    'building',
    85,
    /^(?:building|apartment|apt|room|flat|suite|unit no|(?:street )?address ?(?:line )?2)$/,
  ],
  ['street', 85, /^(?:street|street address|street name)$/],
  [
    'address',
    100,
    /^(?:home |current |mailing |postal |residential |personal |full )?address(?: ?(?:line )?1)?$/,
  ],
  [
    'jobTitle',
    95,
    /^(?:current|new|present|now) (?:job ?)?(?:title|position|role|job|occupation)$|^occupation$/,
  ],
  [
    'company',
    100,
    /^(?:current|new|present|next)? ?(?:employer|company|workplace|organi[sz]ation|firm|place of work)(?: name)?$|^(?:now at|working at|now|currently at|works at|current affiliation|affiliation)$/,
  ],
  ['industry', 95, /^(?:current )?(?:industry|sector)$/],
  [
    'department',
    100,
    /^(?:last |final |former |previous )?(?:department|dept|division|section|department name|business unit|org unit)$/,
  ],
  ['department', 60, /^(?:last |final |former )?(?:team|unit|group|office|branch|location|site)$/],
  [
    'grade',
    100,
    /^(?:last |final |former |previous )?(?:job )?(?:title|position|grade|rank|role|post)(?: name| at leaving)?$/,
  ],
  ['grade', 60, /^(?:job )?(?:level|band|class)$/],
  ['topics', 90, /^(?:can be asked about|topics?)$/],
  ['skills', 90, /^(?:skills?|expertise|qualifications?|certifications?|languages?)$/],
  ['tags', 85, /^(?:tags?|labels?|categor(?:y|ies))$/],
  ['note', 95, /^(?:notes?|memo|remarks?|comments?|others?|misc|notes and comments)$/],
  [
    null,
    60,
    /^(?:gender|sex|age|tenure|years? (?:of service|served)|nationality|salary|status|row|seq|index|photo|linkedin|url|website|country|created|updated)/,
  ],
]
