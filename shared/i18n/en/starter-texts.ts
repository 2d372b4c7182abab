import type { starterTexts as ja } from '#shared/i18n/ja/starter-texts.ts'

/** Texts to begin with when a programme is set up, in English; `company` is what it is called. */
export const starterTexts: Record<keyof typeof ja, string> = {
  'starter.purposeText': `{company} uses the personal data it keeps for its alumni programme for these purposes only:

1. Keeping the register and staying in contact
2. Sending newsletters
3. Inviting to events
4. Telling of openings, coming back included
5. Asking about contract work
6. Introductions to other alumni and to staff
7. Showing photos inside and outside the company

We ask for consent to each purpose beforehand. Unless the law demands it, nothing is passed on to others without consent. What has served its purpose is erased without delay.`,
  'starter.consentText': `I have read “What personal data are used for” and agree that {company} uses mine in its alumni programme for the purposes ticked here.

□ Register and contact
□ Newsletters
□ Event invitations
□ Openings
□ Contract work
□ Introductions
□ Photos

I can withdraw each consent at any time, without any disadvantage. The personnel department takes requests to see, correct, suspend or erase my data.

Date and name:`,
  'starter.announcementText': `To all staff

{company} begins an alumni programme to stay in touch with those who have left.

- Who: leavers who meet the conditions and wish to take part
- What: news, newsletters, gatherings, talks about coming back or working together
- Coming back: nobody is promised to be rehired. Conditions and treatment are laid down in the rehire policy and checked for fairness to you.
- Personal data: used only for the purposes each person agreed to

Please bring questions to the personnel department.`,
}
