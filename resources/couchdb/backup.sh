#!/bin/sh
# Copies the database as it lies on the server, sealed as it is: a line of JSON a record.
#
#   sh backup.sh now           makes a copy, reads it back, lets copies go that are too old
#   sh backup.sh list          which copies there are
#   sh backup.sh try FILE      restores it beside the database, compares, takes it away again
#   sh backup.sh restore FILE  restores it where the database is missing or empty
set -eu
umask 077
here=$(CDPATH='' cd "$(dirname "$0")" && pwd)
. "$here/couch.sh"
backups=${BACKUPS:-$here/backups}

# Bytes of one request: records are small, and CouchDB and the proxy take 32 MiB.
BATCH_BYTES=4000000

# records FILE: the records of a copy, without its last line, which says how many there are.
records() { gzip -dc "$1" | sed '$d'; }

# is_whole FILE: tells whether a copy can be read to its end and holds what its end says.
is_whole() {
  gzip -t "$1" 2>/dev/null || return 1
  [ "$(gzip -dc "$1" | tail -n 1)" = "{\"records\":$(records "$1" | grep -c '^{"_id":"' || :)}" ]
}

make_copy() {
  ask GET "/$database"
  if [ "$status" = 404 ]; then
    say "データベース $database はまだありません。"
    return 0
  fi
  ask GET "/$database/_all_docs?include_docs=true"
  expect "控えの読み出し" 200
  # CouchDB writes a row a line: {"id":…,"key":…,"value":{"rev":…},"doc":{…}},
  tr -d '\r' <"$answer" |
    sed -n 's/^{"id":"[^"]*","key":"[^"]*","value":{"rev":"[^"]*"},"doc":\({"_id":".*}\)},\{0,1\}$/\1/p' \
      >"$work/records"
  rows=$(grep -c '^{"id":"' "$answer" || :)
  kept=$(grep -c . "$work/records" || :)
  [ "$rows" = "$kept" ] || fail "控えにできない行があります($rows 行のうち $kept 行)。"
  tail -c 20 "$answer" | tr -d '\r\n' | grep -q ']}$' || fail "読み出しが途中で切れました。"
  printf '{"records":%s}\n' "$kept" >>"$work/records"

  mkdir -p "$backups"
  file=$backups/$database-$(date -u '+%Y%m%dT%H%M%SZ').jsonl.gz
  gzip -c "$work/records" >"$file.part"
  is_whole "$file.part" || fail "書いた控えを読み返せませんでした。空き容量を確かめてください。"
  mv "$file.part" "$file"
  find "$backups" -name "$database-*.jsonl.gz*" -mtime "+$((keep_days - 1))" -exec rm -f {} +
  say "控えを作りました: $file($kept 件)"
}

# fill NAME FILE: puts the records of a copy into a database, with the revisions they had.
fill() {
  is_whole "$2" || fail "$2 は最後まで読めません。別の控えを使ってください。"
  make_database "$1"
  ask GET "/$1"
  [ "$(field doc_count)" = 0 ] || fail "データベース $1 は空ではありません。復元は、ないか空のときだけです。"
  records "$2" | awk -v name="$work/batch" -v most="$BATCH_BYTES" '
    function done() { if (file != "") { print "]}" >file; close(file) } }
    file == "" || size > most {
      done(); file = sprintf("%s-%06d", name, ++count); size = 0
      printf "{\"new_edits\":false,\"docs\":[" >file
    }
    { printf "%s%s", size == 0 ? "" : ",\n", $0 >file; size += length($0) + 2 }
    END { done() }'
  for batch in "$work"/batch-*; do
    [ -e "$batch" ] || continue
    ask POST "/$1/_bulk_docs" "$batch"
    expect "復元" 201 202
    [ "$(tr -d '\r\n ' <"$answer")" = '[]' ] || fail "復元できない記録がありました: $(head -c 300 "$answer")"
    rm -f "$batch"
  done
}

# Ids and revisions, a line each.
revisions_of() {
  sed -n 's/^{"_id":"\([^"]*\)","_rev":"\([^"]*\)".*/\1 \2/p' | LC_ALL=C sort
}

# has_all NAME FILE: tells whether a database holds each record of a copy in its revision.
has_all() {
  ask GET "/$1/_all_docs"
  expect "復元の確認" 200
  tr -d '\r' <"$answer" |
    sed -n 's/^{"id":"\([^"]*\)","key":"[^"]*","value":{"rev":"\([^"]*\)"}.*/\1 \2/p' |
    LC_ALL=C sort >"$work/there"
  records "$2" | revisions_of >"$work/wanted"
  cmp -s "$work/there" "$work/wanted"
}

restore() {
  fill "$database" "$1"
  has_all "$database" "$1" || fail "復元した内容が控えと一致しません。"
  say "控え $1 を $database に復元しました。"
}

try_restore() {
  scratch=$database-try-$(date -u '+%Y%m%d%H%M%S')
  same=no
  (fill "$scratch" "$1") && has_all "$scratch" "$1" && same=yes
  ask DELETE "/$scratch"
  [ "$same" = yes ] || fail "控え $1 は、試しの復元で元と一致しませんでした。別の控えを確かめてください。"
  say "控え $1 は復元できます。試しに作ったデータベースは消しました。"
}

file_of() {
  [ $# -eq 2 ] || fail "使い方: sh backup.sh $1 控えのファイル"
  [ -r "$2" ] || fail "$2 が読めません。"
}

case ${1:-} in
  now) make_copy ;;
  list) find "$backups" -name "$database-*.jsonl.gz" | sort ;;
  try) file_of "$@" && try_restore "$2" ;;
  restore) file_of "$@" && restore "$2" ;;
  *) fail "使い方: sh backup.sh now | list | try ファイル | restore ファイル" ;;
esac
