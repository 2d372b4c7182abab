import { isKana, toKatakana } from '#shared/japanese/kana.ts'
import { readNameText } from '#shared/japanese/name-text.ts'
import { splitName } from '#shared/japanese/split-name.ts'

import { readFurigana } from './furigana.ts'
import { plainText, type RowReader } from './row-reader.ts'

/** Reads the names of a row: from one column or two, with their readings from wherever they are. */
export function readNames(row: RowReader) {
  const main = mainName(row)
  const middleName = plainText(row, 'middleName')
  const romaji = romajiName(row)
  const formerColumn = plainText(row, 'formerFamilyName')
  const formerKana = plainText(row, 'formerFamilyNameKana')
  const formerFamilyName =
    formerColumn === null ? main.formerFamilyName : (readNameText(formerColumn).parts[0] ?? null)
  return {
    familyName: orNull(main.familyName),
    givenName: orNull([main.givenName, middleName ?? ''].filter((part) => part !== '').join(' ')),
    middleName,
    familyNameKana: orNull(main.familyNameKana),
    givenNameKana: orNull(main.givenNameKana),
    formerFamilyName,
    formerFamilyNameKana: formerKana === null ? null : toKatakana(formerKana),
    preferredName: plainText(row, 'preferredName'),
    familyNameRomaji: orNull(romaji.familyName),
    givenNameRomaji: orNull(romaji.givenName),
  }
}

function mainName(row: RowReader) {
  const family = plainText(row, 'familyName') ?? ''
  const given = plainText(row, 'givenName') ?? ''
  const full = plainText(row, 'fullName') ?? ''
  const kana = readingOf(row)
  if (family !== '' && given !== '') {
    const former = readNameText(family)
    const familyName = former.parts.join(' ')
    const givenName = readNameText(given).parts.join(' ')
    if (kana.family !== '' || kana.given !== '') {
      return {
        familyName,
        givenName,
        familyNameKana: kana.family,
        givenNameKana: kana.given,
        formerFamilyName: former.formerFamilyName,
      }
    }
    const split = splitName(
      `${familyName.replace(/ /g, '')} ${givenName.replace(/ /g, '')}`,
      kana.full,
    )
    if (split.doubt !== null && kana.full !== '')
      row.doubt('fullNameKana', remark(split.doubt), kana.full)
    return { ...split, familyName, givenName, formerFamilyName: former.formerFamilyName }
  }
  const written = full === '' ? `${family} ${given}`.trim() : full
  const reading = kana.full === '' ? `${kana.family} ${kana.given}`.trim() : kana.full
  if (written === '' && reading === '') {
    row.problem(null, 'name-missing', '')
    return {
      familyName: '',
      givenName: '',
      familyNameKana: '',
      givenNameKana: '',
      formerFamilyName: null,
    }
  }
  const split = splitName(written, reading)
  if (split.doubt !== null)
    row.doubt(full === '' ? 'familyName' : 'fullName', remark(split.doubt), written)
  if (written === '') row.problem(null, 'name-missing', reading)
  return split
}

/** The reading from its own columns, else what Excel keeps for the name, which is a proposal. */
function readingOf(row: RowReader): { full: string; family: string; given: string } {
  const family = reading(row, 'familyNameKana')
  const given = reading(row, 'givenNameKana')
  const full = reading(row, 'fullNameKana')
  if (family !== '' || given !== '' || full !== '') return { full, family, given }
  const proposal = {
    full: readFurigana(row.text('fullName'), row.furigana('fullName')),
    family: readFurigana(row.text('familyName'), row.furigana('familyName')),
    given: readFurigana(row.text('givenName'), row.furigana('givenName')),
  }
  const text = [proposal.full, proposal.family, proposal.given]
    .filter((part) => part !== '')
    .join(' ')
  if (text !== '') row.doubt('fullNameKana', 'reading-from-excel', text)
  return proposal
}

function reading(
  row: RowReader,
  field: 'fullNameKana' | 'familyNameKana' | 'givenNameKana',
): string {
  const text = plainText(row, field)
  if (text === null) return ''
  const katakana = toKatakana(text)
  if (!isKana(katakana.replace(/[,，()（）]/g, ''))) row.doubt(field, 'reading-not-kana', text)
  return katakana
}

function romajiName(row: RowReader): { familyName: string; givenName: string } {
  const family = plainText(row, 'familyNameRomaji') ?? ''
  const given = plainText(row, 'givenNameRomaji') ?? ''
  const full = plainText(row, 'fullNameRomaji') ?? ''
  if (family !== '' || given !== '' || full === '') return { familyName: family, givenName: given }
  return splitName(full)
}

function remark(doubt: string): string {
  return doubt.replace('name.', 'name-')
}

function orNull(text: string): string | null {
  return text === '' ? null : text
}
