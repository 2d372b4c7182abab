/** Words for choosing a member of staff, in Japanese. */
export const staff = {
  'staff.name': '社員の氏名',
  'staff.nobody': '決めていない',
  'staff.not-set': '未設定',
} as const
