import type { companies as ja } from '#shared/i18n/ja/companies.ts'

/** Words of companies and non-disclosure, in English. */
export const companies: Record<keyof typeof ja, string> = {
  'companies.lead':
    'The companies that alumni work at now, from their careers. Marks and days are used to warn when something goes out.',
  'companies.empty':
    'Nobody’s present company is known yet. Once it stands in a person’s sheet, it is listed here.',
  'companies.search': 'Find a company',
  'companies.none-found': 'No such company.',
  'companies.people': '{count, plural, one {# alumnus there} other {# alumni there}}',
  'companies.competitor': 'Competitor',
  'companies.nda': 'Agreement signed on',
  'companies.nda.hint':
    'Signed by the person. Agreements between companies are kept under Programme.',
  'companies.more': 'Show more',
  'companies.warned.competitor': 'At a competitor: {count, number}',
  'companies.warned.noNda': 'No agreement known: {count, number}',
  'companies.warned.names': 'Show who they are',
  'companies.warning.competitor': 'At a competitor',
  'companies.warning.noNda': 'No agreement known',
  'ledger.count.warned.competitor': 'Warned: at a competitor',
  'ledger.count.warned.noNda': 'Warned: no agreement known',
  'error.company.no-name': 'The company has no name, so nothing was saved.',
}
