import type { Letter } from '#shared/domain/programme/programme.ts'
import type { Language } from '#shared/ipc/contract.ts'

/** A letter's text, before it is kept as one's own. */
export type LetterText = Pick<Letter, 'name' | 'use' | 'subject' | 'body'>

/** Letters to begin with: 案内, お礼. */
export const OFFERED_LETTERS: Readonly<Record<Language, readonly LetterText[]>> = {
  ja: [
    {
      name: 'イベントの案内',
      use: 'invitation',
      subject: '【{自社名}】{イベント名}のご案内',
      body: `{氏名}

ご無沙汰しております。{自社名}の{差出人}です。
お元気でお過ごしでしょうか。

このたび、退職された皆さまと社員とが集まる場として、「{イベント名}」を開くことになりました。
近況を伺い、旧交を温める機会になればと存じます。ご都合がよろしければ、ぜひお運びください。

　日時　{日時}
　場所　{場所}
　オンライン　{URL}

お手数ですが、{返事の期限}までに、このメールへの返信でご出欠をお知らせください。
当日のご都合が決まらない場合は、その旨をお書き添えいただければ結構です。

お目にかかれますことを楽しみにしております。

{自社名}
{差出人}

※今後このようなご案内が不要な場合は、お手数ですがこのメールへの返信でお知らせください。`,
    },
    {
      name: '参加のお礼',
      use: 'message',
      subject: '【{自社名}】ご参加のお礼',
      body: `{氏名}

{自社名}の{差出人}です。
先日はお忙しいところお越しいただき、誠にありがとうございました。

久しぶりにお話を伺うことができ、社員一同、大変うれしく思っております。
いただいたご意見は、今後の集まりに生かしてまいります。

またお目にかかれる日を楽しみにしております。
季節の変わり目ですので、どうぞご自愛ください。

{自社名}
{差出人}`,
    },
  ],
  en: [
    {
      name: 'Event invitation',
      use: 'invitation',
      subject: '{our company}: invitation to {event}',
      body: `Dear {name},

I hope you are well. This is {sender} at {our company}.

We would be glad to see you at “{event}”, a gathering of former and current colleagues.

  When: {when}
  Where: {place}
  Online: {URL}

Please reply to this mail by {reply by} and let us know whether you can come.

Kind regards,
{sender}
{our company}

If you would rather not receive invitations, just reply and say so.`,
    },
    {
      name: 'Thank-you note',
      use: 'message',
      subject: '{our company}: thank you for coming',
      body: `Dear {name},

Thank you for taking the time to join us. It was a pleasure to hear how you are doing.

We will make use of what you told us when we plan the next gathering, and hope to see you again.

Kind regards,
{sender}
{our company}`,
    },
  ],
}
