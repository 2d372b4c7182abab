/**
 * The order in which Japanese companies usually rank their grades, lowest first; words on one line
 * count as equal.
 */
const USUAL_ORDER: readonly (readonly string[])[] = [
  ['一般', '一般社員', '社員', '担当', 'スタッフ', 'staff'],
  ['サブリーダー'],
  ['リーダー', 'チームリーダー', '班長', 'leader'],
  ['主任', 'チーフ', 'chief'],
  ['係長', 'supervisor'],
  ['課長補佐', '課長代理', '副課長'],
  ['課長', 'マネージャー', 'マネジャー', '店長', 'manager'],
  ['次長', '副部長', '部長代理'],
  ['部長', '工場長', '支店長', '室長', 'ゼネラルマネージャー', 'general manager'],
  ['本部長', '事業部長', '執行役員'],
  ['取締役', '監査役', 'director'],
  ['常務', '常務取締役'],
  ['専務', '専務取締役'],
  ['副社長', '代表取締役', '社長', '代表取締役社長', '会長', 'president', 'ceo'],
]

/** Grades that nearly every company has, the highest first. */
export const COMMON_GRADES = ['部長', '課長', '係長', '主任', '一般'] as const

const RANKS = new Map(
  USUAL_ORDER.flatMap((names, rank) => names.map((name) => [name, rank] as const)),
)

/**
 * The rank of a grade, higher being higher; null where its name is not known.
 *
 * @param own the company's own table, by name; the usual order holds only while it is empty, for
 *   ranks of two tables cannot be held against each other
 */
export function gradeRank(grade: string, own: ReadonlyMap<string, number>): number | null {
  if (own.size > 0) return own.get(grade) ?? null
  return RANKS.get(grade.normalize('NFKC').trim().toLowerCase()) ?? null
}
