import type { HeadingRule } from './heading-rules.ts'

const MAY = '(?:可否|可|可能|ok|希望|同意|許可|承諾|許諾)'

/** Japanese headings of consents and refusals, NFKC, without spaces and brackets. */
export const JAPANESE_PROMISE_RULES: readonly HeadingRule[] = [
  [
    'consentOn',
    95,
    /(?:同意|承諾|許諾|オプトイン)(?:書)?(?:取得|確認|受領|提出|締結)?の?(?:年月日|日付|日|時期)$/,
  ],
  [
    'deceased',
    95,
    /^(?:ご?逝去|物故|死亡|死去|故人)(?:者|フラグ|区分)?(?:の?(?:年月日|日付|日|年月|年))?$|^没(?:年月日|日|年)$|^命日$/,
  ],
  [
    'doNotContact',
    95,
    /^(?:以後の?|今後の?)?(?:ご?連絡|ご?案内|dm|郵送|発送)の?(?:不可|禁止|拒否|ng|停止|不要)(?:フラグ|理由|区分)?$/,
  ],
  [
    'contactAllowed',
    95,
    new RegExp(`^(?:退職後の?|今後の?)?ご?連絡の?${MAY}(?:有無|区分|フラグ)?$`),
  ],
  [
    'mailConsent',
    95,
    new RegExp(
      `^(?:e?メール|メルマガ|メールマガジン|ニュースレター|お便り|会報|社内報|e?mail)の?(?:(?:配信|受信|送信|送付)の?${MAY}?|${MAY})(?:有無)?$|^メルマガ$`,
    ),
  ],
  [
    'invitationConsent',
    95,
    new RegExp(
      `^(?:各種|イベント|行事|総会|ob会|og会|obog会|同窓会|懇親会)?の?(?:ご?案内|案内状|dm|招待|招待状|郵送|郵便|郵便物|イベント)の?(?:送付|発送|配信|通知)?の?${MAY}(?:有無)?$`,
    ),
  ],
  // Questions of a questionnaire.
  [
    'mailConsent',
    80,
    /(?:メール|メルマガ|ニュース|便り|会報).*(?:送り|送付|配信|受け取|受信).*(?:よろしい|希望|ですか|ますか)/,
  ],
  [
    'invitationConsent',
    80,
    /(?:案内|イベント|招待|行事).*(?:送り|送付|差し上げ|届け|連絡|受け取).*(?:よろしい|希望|ですか|ますか)/,
  ],
  ['contactAllowed', 80, /連絡.*(?:よろしい|差し上げて|取って|希望し|ですか|ますか)/],
]
