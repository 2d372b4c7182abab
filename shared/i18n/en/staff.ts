import type { staff as ja } from '#shared/i18n/ja/staff.ts'

/** Words for choosing a member of staff, in English. */
export const staff: Record<keyof typeof ja, string> = {
  'staff.name': 'Name of the member of staff',
  'staff.nobody': 'Nobody',
  'staff.not-set': 'Not set',
}
