import type { print as ja } from '#shared/i18n/ja/print.ts'

/** Words of print, in English. */
export const print: Record<keyof typeof ja, string> = {
  'print.sheet': 'Person’s sheet',
  'print.everything': 'Everything kept on the person',
  'print.sheet.hint':
    'Contact details, service and the latest talks in short, for meetings and handovers.',
  'print.everything.hint':
    'For the person, on request. Make sure it is the person, and check below that notes and talks tell nothing about others.',
  'print.to': 'Goes to',
  'print.to.hint': 'The ledger keeps it.',
  'print.to.person': 'The person',
  'print.purpose': 'Purpose',
  'print.purpose.request': 'Answer to a request for disclosure',
  'print.pdf': 'Make a PDF',
  'print.paper': 'Print',
  'print.saved': 'Saved and entered in the ledger.',
  'print.printed': 'Sent to the printer and entered in the ledger.',
  'print.preview': 'Preview',
  'print.made-on': 'Made on {day}',
  'print.nothing': 'Nothing else is kept on this person.',
  'print.merged': 'Merged record {number}',
  'error.print.no-printer':
    'No printer was found. Check that it is switched on and connected, or save as PDF with the button beside.',
  'error.print.failed':
    'This could not be printed. Check paper and power and try again, or save as PDF with the button beside.',
}
