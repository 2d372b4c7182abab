import type { FeedbackRequest } from '#shared/domain/programme/feedback-request.ts'
import type { Language } from '#shared/ipc/contract.ts'

import type { LetterText } from './offered-letters.ts'

/** A letter of thanks for an answer; where something was changed by it, it tells what. */
export function thanksLetter(
  language: Language,
  { name, whatChanged }: Pick<FeedbackRequest, 'name' | 'whatChanged'>,
): LetterText {
  const change = whatChanged.trim()
  return language === 'ja' ? inJapanese(name, change) : inEnglish(name, change)
}

function inJapanese(name: string, change: string): LetterText {
  const told = `お寄せいただいたご意見をもとに、次のように改めましたのでお知らせいたします。

${change}

皆さまの声が形になりましたことを、心より感謝申し上げます。`
  const plain = `いただいたご意見は社内で共有し、今後の検討に生かしてまいります。
改めたことがありましたら、あらためてお知らせいたします。`
  return {
    name: change === '' ? `意見のお礼: ${name}` : `変えたことのお知らせ: ${name}`,
    use: 'message',
    subject:
      change === '' ? '【{自社名}】ご意見のお礼' : '【{自社名}】ご意見をもとに改めたことのお知らせ',
    body: `{氏名}

{自社名}の{差出人}です。
このたびは「${name}」についてご意見をお寄せいただき、誠にありがとうございました。

${change === '' ? plain : told}

今後ともどうぞよろしくお願いいたします。

{自社名}
{差出人}`,
  }
}

function inEnglish(name: string, change: string): LetterText {
  const told = `Thanks to what you told us, this has changed:

${change}`
  const plain = 'We have shared your answer here and will let you know what comes of it.'
  return {
    name: change === '' ? `Thanks for an answer: ${name}` : `What changed: ${name}`,
    use: 'message',
    subject: change === '' ? '{our company}: thank you' : '{our company}: what your answer changed',
    body: `Dear {name},

Thank you for your answer about “${name}”.

${change === '' ? plain : told}

Kind regards,
{sender}
{our company}`,
  }
}
