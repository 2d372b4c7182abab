import type { RosterField } from './fields.ts'

/** A field, how plain its heading is (0 to 100), and the headings; the first that fits wins. */
export type HeadingRule = readonly [field: RosterField | null, score: number, pattern: RegExp]

/** Headings of another person's data, or of numbers that no roster of alumni may hold. */
export const OF_SOMEONE_ELSE =
  /緊急|配偶者|扶養|家族|保護者|身元|保証人|上司|上長|担当者|承認者|作成者|更新者|面談者|紹介者|世帯主|口座|銀行|振込|支店名|学校|大学|学部|個人番号|マイナンバー|基礎年金|被保険者|年金番号|住民票/

/** Headings that are known and that Kizuna does not keep. */
export const KNOWN_UNUSED =
  /^(?:性別|年齢|満?年齢|勤続|在籍|国籍|血液型|給与|基本給|賞与|年収|連番|通番|通し番号|項番|行番号|順番|学歴|出身|写真|本籍|続柄|社会保険|雇用保険|離職票|返却|貸与|ステータス|状態|登録日|更新日|作成日|最終更新|内線|fax|ファックス|ファクス|url|sns|line|職種|コース|勤務地|職務|内定|新卒|中途|採用区分|入社区分|入社経路|区分$)/

const WHEN = '(?:年月日|日付|日時|日|年月|年|時期|の日)?'
const FORMER =
  '(?:退職時|退社時|離職時|最終|元|前|在籍時|旧|在職時|在籍中|当時|退職前|弊社|当社|自社|社内)?の?'
const STAFF =
  '(?:元|旧|退職時)?(?:社員|従業員|職員|スタッフ|人事|メンバー|退職者|元社員|社内|アルムナイ|会員|登録者|退社者)'

/** Japanese headings, NFKC, without spaces and brackets. */
export const JAPANESE_RULES: readonly HeadingRule[] = [
  ['alumnusId', 100, /^(?:kizunaid|絆id|キズナid)$/],
  ['stintId', 100, /^(?:kizuna在籍id|kizunastintid)$/],
  // What Kizuna writes to be read by people alone: several values in a cell, or kept elsewhere.
  [
    null,
    100,
    /^(?:(?:メールアドレス|電話番号)すべて|同意(?:名簿連絡|お便り|イベント案内|求人案内|業務委託|紹介引き合わせ|写真掲載)|最高役職|敬称|連絡不可|逝去|最終接触日)$/,
  ],
  ['formerFamilyName', 95, /^(?:旧姓|旧氏|旧名字|旧苗字|結婚前の?姓|改姓前)(?:名|の姓)?$/],
  ['formerFamilyName', 60, /^旧(?:氏名|姓名)$/],
  ['preferredName', 80, /^(?:通称|ビジネスネーム|表示名|呼称|ニックネーム|通称名|職場での呼び名)/],
  ['familyName', 100, /^(?:姓|氏|(?:社員|従業員|氏名|本人|名前|職員|退職者)(?:の)?(?:姓|氏))$/],
  ['familyName', 95, /^(?:名字|苗字|みょうじ|家族名|ファミリーネーム|ラストネーム)$/],
  ['givenName', 100, /^(?:名|下の名|(?:氏名|本人|名前)(?:の)?名|(?:社員|従業員|職員|退職者)名名)$/],
  ['givenName', 95, /^(?:下の名前|ファーストネーム|名前名|ギブンネーム)$/],
  ['fullName', 100, /^(?:ご|お)?(?:氏名|名前|姓名|フルネーム)(?:姓名)?$/],
  ['fullName', 98, new RegExp(`^${STAFF}の?(?:氏名|名前|姓名|名)$`)],
  ['fullName', 85, /^(?:本人|対象者|個人|人)(?:氏名|名|の?お?名前)$/],
  ['fullName', 70, /^(?:退職者|社員|従業員|職員|スタッフ|元社員|アルムナイ|対象者)$/],
  ['employeeNo', 100, new RegExp(`^${STAFF}(?:番号|コード|cd|code|id|no\\.?|ナンバー)$`)],
  ['employeeNo', 95, /^社番$|^個人コード$|^社員#$|^(?:empno|empid|employeeno|employeeid)/],
  ['employeeNo', 60, /^(?:管理|登録|個人|会員|識別|整理)(?:番号|コード|id|no\.?)$/],
  ['employeeNo', 40, /^(?:番号|コード|id|no\.?|ナンバー)$/],
  ['birthOn', 100, new RegExp(`^(?:生年月?|誕生|出生)${WHEN}$`)],
  ['lastWorkingDay', 100, /^最終(?:出社|出勤|勤務|就業|稼働|労働)(?:予定)?(?:日|年月日)$/],
  [
    'joinedOn',
    100,
    new RegExp(
      `^(?:当社|弊社|社員)?(?:入社|入職|雇入れ?|雇い入れ|入行|入所|入庁|入店|入局|入団|入会社)${WHEN}$`,
    ),
  ],
  [
    'joinedOn',
    85,
    new RegExp(
      `^(?:採用|就職|着任|雇用開始|雇用契約開始|勤務開始|在籍開始|在職開始|就業開始|契約開始|就任|正社員入社)${WHEN}$`,
    ),
  ],
  ['leftOn', 100, new RegExp(`^(?:当社|弊社)?(?:退職|退社|離職|退所|退行|退店|退局|退団)${WHEN}$`)],
  [
    'leftOn',
    85,
    new RegExp(
      `^(?:雇用終了|雇用契約終了|在籍終了|在職終了|契約終了|勤務終了|退任|最終在籍|退職社|退職確定|退職発令)${WHEN}$`,
    ),
  ],
  ['leftOn', 70, new RegExp(`^(?:退職|退社|離職)予定${WHEN}$`)],
  [
    'leavingKind',
    95,
    /^(?:退職|退社|離職)(?:の)?(?:区分|種別|種類|形態|事由区分|理由区分|事由コード名|理由分類|タイプ|カテゴリ|方法)$/,
  ],
  [
    'reason',
    100,
    /^(?:主な)?(?:退職|退社|離職)(?:の|した)?(?:理由|事由|原因|背景|動機|わけ)(?:詳細|内容|備考|名|本人|本人申告|本音)?$/,
  ],
  ['reason', 60, /^(?:理由|事由)(?:詳細)?$/],
  [
    'employmentType',
    95,
    /^(?:退職時|最終)?の?(?:雇用(?:形態|区分|種別|契約)|社員区分|従業員区分|従業員種別|社員種別|職員区分|契約形態|就業形態|勤務形態|身分)(?:名)?$/,
  ],
  [null, 80, /(?:メール|mail).*(?:配信|受信|可否|送信|希望|不要|停止|パスワード)/],
  ['consent', 80, /同意|許諾|オプトイン|配信可否|案内可否|連絡可否|連絡の可否/],
  [
    'workEmail',
    92,
    /(?:会社|社用|業務|社内|勤務先|企業|法人|現職|仕事|職場|在籍時|オフィス).*(?:メール|mail|アドレス)/,
  ],
  ['email', 100, /(?:個人|私用|私的|自宅|プライベート|連絡先|連絡用|退職後|本人).*(?:メール|mail)/],
  ['email', 98, /^(?:e?メール|e?mail|eメール)(?:アドレス|address|add|ad)?(?:1|①)?$/],
  [
    'email',
    85,
    /^(?:メアド|アドレス|pcメール|携帯メール|携帯アドレス)(?:アドレス)?$|^pc.*(?:メール|mail)/,
  ],
  ['email', 70, /(?:メール|mail|メアド)(?!.*(?:日|数|件))/],
  [
    null,
    85,
    /実家|帰省先|fax|ファ[ック]クス|会社住所|勤務先住所|勤務先所在地|会社郵便|勤務先郵便|現職住所/,
  ],
  [
    'workPhone',
    90,
    /(?:会社|勤務先|職場|社用|業務|現職|オフィス|仕事).*(?:電話|tel|phone|携帯|連絡先)/,
  ],
  ['phone', 100, /携帯|ケータイ|けいたい|モバイル|スマホ|スマートフォン/],
  [
    'homePhone',
    92,
    /(?:自宅|固定|宅|家).*(?:電話|tel|phone)|^電話(?:番号)?(?:自宅|固定|2|②)$|^tel2$/,
  ],
  ['phone', 95, /(?:個人|連絡先|連絡用|日中|本人|緊急以外|退職後).*(?:電話|tel)/],
  ['phone', 93, /^(?:お?電話|tel|でんわ)(?:番号|no\.?|1|①|番号1|番号①|番号携帯)?$/],
  ['phone', 60, /電話|tel/],
  ['phone', 40, /^連絡先$/],
  [
    'postalCode',
    100,
    /^(?:現住所|自宅|住所|現在の?住所|連絡先|送付先|現)?の?(?:郵便番号|〒|〠|郵便no\.?|郵便|郵便コード|〒番号)(?:1|自宅|現住所)?$/,
  ],
  ['postalCode', 70, /郵便番号|〒$/],
  [
    'prefecture',
    95,
    /^(?:現住所|自宅|住所|現|自宅住所)?の?(?:都道府県|県名|都道府県名|県)(?:名)?$/,
  ],
  [
    'city',
    95,
    /^(?:現住所|自宅|住所|現|自宅住所)?の?(?:市区町村|市町村|市区郡|市郡区|市区)(?:名|郡)?$/,
  ],
  [
    'building',
    95,
    /^(?:現住所|自宅|住所|現|自宅住所)?の?(?:建物|マンション|ビル|アパート|方書|部屋|号室)/,
  ],
  ['building', 80, /(?:建物|マンション|部屋番号|号室|方書)/],
  [
    'street',
    95,
    /^(?:現住所|自宅|住所|現|自宅住所)?の?(?:番地|丁目|町域|町名|字|以降の?住所|それ以降|町名番地|丁目番地)/,
  ],
  ['street', 80, /番地|丁目|以降の住所|以下住所/],
  [
    'address',
    100,
    /^(?:現在?の?|自宅|本人|連絡先|送付先|郵送先|退職後の?|最新の?|転居先|個人)?の?(?:住所|居所|所在地)(?:1|①|自宅|現|所在地|上段|本人)?$/,
  ],
  ['building', 60, /^(?:現|自宅)?住所(?:2|②|下段)$/],
  [
    'jobTitle',
    95,
    /^(?:現職|現在|現|転職先|勤務先|再就職先|就職先|新)(?:の|での)?(?:役職|職種|職位|肩書き?|職業|ポジション|仕事|業務内容|業務|部署|部署役職|役職名)/,
  ],
  ['industry', 95, /^(?:現職|現在|現|転職先|勤務先|再就職先)?の?(?:業界|業種|産業)(?:名)?$/],
  [
    'company',
    100,
    /^(?:現在の?|現|現職の?|新|転職先の?|再就職先の?|次の?|退職後の?|転職後の?|今の?)?の?(?:お?勤務先|お?勤め先|就業先|職場|転職先|再就職先|就職先|勤務会社|就労先)(?:名|名称|企業|企業名|会社|会社名|等)?$/,
  ],
  [
    'company',
    98,
    /^(?:現在の?|現|現職の?|次の?|退職後の?|転職後の?|今の?)(?:会社|企業|所属|所属先|所属会社|所属企業|組織|進路|状況|仕事先|会社団体)(?:名|名称)?$/,
  ],
  ['company', 98, /^(?:現職|進路|現況|現在|進路先|転身先|その後)(?:名)?$/],
  ['company', 55, /^(?:会社|企業|法人|団体|屋号|会社屋号|会社団体)(?:名|名称)?$/],
  [
    'grade',
    100,
    new RegExp(`^${FORMER}(?:役職|職位|役職位|肩書き?|役職職位|役職等級)(?:名|名称)?$`),
  ],
  [
    'grade',
    85,
    new RegExp(`^${FORMER}(?:職名|職階|職級|階級|役割|ポジション|タイトル)(?:名|名称)?$`),
  ],
  [
    'grade',
    60,
    new RegExp(`^${FORMER}(?:等級|グレード|資格等級|職能資格|職能等級|ランク)(?:名|名称)?$`),
  ],
  [null, 60, /(?:所属|部署|部門|組織|配属|役職|職位|会社|拠点|雇用形態|事業所)(?:コード|cd|id)$/],
  [
    'department',
    100,
    new RegExp(
      `^${FORMER}(?:所属|部署|部門|所属部署|所属部門|配属先?|配属部署|配属部門|所属組織|所属部課|部課|部課名|所属課|所属部|部署課|部門部署)(?:名|名称|1)?$`,
    ),
  ],
  [
    'department',
    70,
    new RegExp(
      `^${FORMER}(?:組織|事業部|部|課|所属先|グループ|チーム|室|本部|セクション|職場|係)(?:名|名称)?$`,
    ),
  ],
  [
    'department',
    45,
    new RegExp(`^${FORMER}(?:店舗|事業所|勤務地|支店|拠点|支社|営業所|勤務場所)(?:名|名称)?$`),
  ],
  ['skills', 90, /スキル|技能|得意分野|専門分野|専門|保有資格|取得資格|資格免許|免許|語学/],
  ['skills', 50, /^資格$/],
  ['tags', 85, /^(?:タグ|ラベル|分類|カテゴリー?)$/],
  [
    'note',
    95,
    /^(?:備考|備考欄|メモ|特記事項|特記|コメント|摘要|注記|ノート|補足|申し送り|その他備考|自由記入)(?:欄|1)?$/,
  ],
  ['note', 60, /備考|メモ|特記|コメント|その他/],
]

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
    /^(?:(?:email|phone) all|consent (?:contact|newsletter|event invitations|job openings|contract work|introductions|photos)|highest grade|honorific|do not contact|deceased|last contact|keeps in touch|(?:length|periods) of service)$/,
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
  ['skills', 90, /^(?:skills?|expertise|qualifications?|certifications?|languages?)$/],
  ['tags', 85, /^(?:tags?|labels?|categor(?:y|ies))$/],
  ['note', 95, /^(?:notes?|memo|remarks?|comments?|others?|misc|notes and comments)$/],
  [
    null,
    60,
    /^(?:gender|sex|age|tenure|years? (?:of service|served)|nationality|salary|status|row|seq|index|photo|linkedin|url|website|country|created|updated)/,
  ],
]
