#!/bin/sh
# Prepares CouchDB for Kizuna. What stands already is left as it is: each command may be given again.
#
#   sh kizuna.sh setup            the database, who may enter, how many revisions
#   sh kizuna.sh user NAME [FILE] one machine's user; the password from FILE or the terminal
#   sh kizuna.sh remove NAME      shuts a machine out
#   sh kizuna.sh users            who there is
#   sh kizuna.sh compact          lets old revisions go now
#   sh kizuna.sh check            looks whether all is as it should be
#   sh kizuna.sh guard            refuses the example's settings; asks nobody
set -eu
umask 077
here=$(CDPATH='' cd "$(dirname "$0")" && pwd)
. "$here/couch.sh"

# At least this one: CVE-2026-90799.
OLDEST=3.5.3

guard() {
  for name in KIZUNA_HOST KIZUNA_TLS COUCHDB_PASSWORD; do
    value=$(setting "$name")
    [ -n "$value" ] || fail ".env の $name が空です。"
    [ "$value" != "$(setting "$name" "$here/.env.example")" ] ||
      fail ".env の $name が例のままです。書き換えてから、もう一度起動してください。"
  done
  matches "$(setting COUCHDB_PASSWORD)" '[A-Za-z0-9_-]{20,}' ||
    fail ".env の COUCHDB_PASSWORD は、英数字と - _ で 20 文字以上にしてください。"
  matches "$admin" '[a-z][a-z0-9-]{1,39}' ||
    fail ".env の COUCHDB_USER は、英小文字・数字・- で書いてください。"
  matches "$database" 'kizuna[a-z0-9_-]{0,40}' ||
    fail ".env の KIZUNA_DATABASE は kizuna で始め、英小文字・数字・- _ で書いてください。"
  matches "$keep_days" '[1-9][0-9]{0,2}' || fail ".env の KIZUNA_KEEP_DAYS は日数です。"
  matches "$(setting KIZUNA_HOST)" '[A-Za-z0-9.-]+' ||
    fail ".env の KIZUNA_HOST には、名前か IP アドレスだけを書いてください。"
  matches "$(setting KIZUNA_TLS)" 'internal|[^@ ]+@[^@ ]+' ||
    fail ".env の KIZUNA_TLS は、メールアドレスか internal です。"
}

# is_new_enough VERSION: tells whether it is OLDEST or later.
is_new_enough() {
  [ "$(printf '%s\n%s\n' "$OLDEST" "${1%%[!0-9.]*}" | sort -t. -k1,1n -k2,2n -k3,3n | head -n 1)" = "$OLDEST" ]
}

setup() {
  ask GET /
  expect "CouchDB の確認" 200
  version=$(field version)
  is_new_enough "$version" || fail "CouchDB $version は古いため使えません。$OLDEST 以降にしてください。"
  ask GET /_users
  if [ "$status" = 404 ]; then
    ask PUT /_users
    expect "利用者の台帳の作成" 201 202 412
  fi
  make_database "$database"
  say "準備ができました。次に、パソコンごとの利用者を作ってください: sh kizuna.sh user 名前"
}

# Reads a password without showing it; the terminal is put right again also after Ctrl+C.
ask_password() {
  printf '%s のパスワード(空のまま Enter で自動作成): ' "$1" >&2
  if [ -t 0 ]; then
    trap 'stty echo; rm -rf "$work"' EXIT
    stty -echo
    IFS= read -r password || password=''
    stty echo
    trap 'rm -rf "$work"' EXIT
    printf '\n' >&2
  else
    IFS= read -r password || password=''
  fi
}

# Six groups of four out of 31 signs that are not mistaken for each other: 118 bits.
make_password() {
  head -c 4096 /dev/urandom | LC_ALL=C tr -dc 'a-hjkmnp-z2-9' | head -c 24 |
    sed 's/..../&-/g; s/-$//'
}

check_name() {
  matches "$1" '[a-z][a-z0-9-]{1,39}' ||
    fail "利用者の名前は英小文字で始め、英小文字・数字・- で書いてください(例: kizuna-tokyo)。"
  [ "$1" != "$admin" ] || fail "管理者と同じ名前は使えません。"
}

add_user() {
  name=$1
  check_name "$name"
  made=''
  if [ -n "${2:-}" ]; then
    [ -r "$2" ] || fail "$2 が読めません。"
    password=$(head -n 1 "$2" | tr -d '\r\n')
  else
    ask_password "$name"
  fi
  if [ -z "$password" ]; then
    [ -z "${2:-}" ] || fail "$2 が空です。"
    password=$(make_password)
    made=yes
  fi
  matches "$password" '[ -~]{16,200}' || fail "パスワードは、半角の英数字・記号で 16 文字以上にしてください。"
  matches "$password" '[^"\\]*' || fail "パスワードに \" と \\ は使えません。"

  ask GET "/_users/org.couchdb.user:$name"
  rev=''
  if [ "$status" = 200 ]; then
    rev=$(field _rev)
    if grep -q "\"$database\"" "$answer" && has_password "$name"; then
      say "利用者 $name は、そのパスワードでもう使えます。"
      return 0
    fi
  else
    expect "利用者の確認" 404
  fi
  {
    printf '{"_id":"org.couchdb.user:%s","name":"%s","type":"user",' "$name" "$name"
    [ -z "$rev" ] || printf '"_rev":"%s",' "$rev"
    printf '"roles":["%s"],"password":"%s"}' "$database" "$password"
  } >"$work/body"
  ask PUT "/_users/org.couchdb.user:$name" "$work/body"
  expect "利用者 $name の登録" 201 202
  if [ -z "$rev" ]; then say "利用者 $name を作りました。"; else say "利用者 $name のパスワードを変えました。"; fi
  [ -z "$made" ] || say "パスワード: $password  (この 1 回だけ出ます。書き留めてください)"
}

# has_password NAME: tells whether $password opens the database now.
has_password() {
  login_as "$work/other" "$1" "$password"
  other=$(curl -sS --connect-timeout 20 -K "$work/other" -o /dev/null -w '%{http_code}' "$couch/$database") || other=000
  rm -f "$work/other"
  [ "$other" = 200 ]
}

remove_user() {
  check_name "$1"
  ask GET "/_users/org.couchdb.user:$1"
  if [ "$status" = 404 ]; then
    say "利用者 $1 はいません。"
    return 0
  fi
  expect "利用者の確認" 200
  ask DELETE "/_users/org.couchdb.user:$1?rev=$(field _rev)"
  expect "利用者 $1 の削除" 200 202
  say "利用者 $1 を消しました。このあとは、この名前ではつながりません。"
}

list_users() {
  ask GET '/_users/_all_docs?startkey=%22org.couchdb.user:%22&endkey=%22org.couchdb.user;%22'
  expect "利用者の確認" 200
  tr -d '\r' <"$answer" | sed -n 's/^{"id":"org\.couchdb\.user:\([^"]*\)".*/\1/p'
}

# compact_one NAME: starts it and waits, ten minutes at most.
compact_one() {
  ask POST "/$1/_compact"
  expect "$1 の掃除" 202
  ask POST "/$1/_view_cleanup"
  expect "$1 の索引の掃除" 202
  for _ in $(seq 600); do
    ask GET "/$1"
    expect "$1 の確認" 200
    grep -q '"compact_running":true' "$answer" || return 0
    sleep 1
  done
  fail "$1 の掃除が 10 分で終わりませんでした。"
}

compact() {
  ask GET "/$database"
  if [ "$status" = 404 ]; then
    say "データベース $database はまだありません。"
    return 0
  fi
  compact_one "$database"
  # The earlier hashes of changed passwords.
  compact_one _users
  say "$(date -u '+%Y-%m-%dT%H:%M:%SZ') 古い版を消しました。"
}

wrong=0
line() {
  if [ "$1" = 0 ]; then say "良  $2"; else
    say "否  $2"
    wrong=1
  fi
}

# holds TEST...: 0 or 1, without ending the script.
holds() { if "$@"; then printf 0; else printf 1; fi; }

check() {
  ask GET /
  version=$(field version)
  line "$(holds is_new_enough "$version")" "CouchDB の版 $version($OLDEST 以降)"
  anonymous=$(curl -sS --connect-timeout 20 -o /dev/null -w '%{http_code}' "$couch/$database") || anonymous=000
  line "$(holds [ "$anonymous" = 401 ])" "ログインなしでは入れない"
  ask GET /_node/_local/_config/chttpd/require_valid_user
  line "$(holds grep -q true "$answer")" "require_valid_user"
  ask GET /_node/_local/_config/chttpd/enable_cors
  line "$(holds grep -qv true "$answer")" "CORS は切ってある"
  ask GET "/$database"
  line "$(holds [ "$status" = 200 ])" "データベース $database($(field doc_count) 件)"
  ask GET "/$database/_security"
  # Members without a name and a role are everybody.
  line "$(holds grep -q '"members":{[^}]*":\["' "$answer")" "入れるのは決めた利用者だけ"
  count=$(list_users | grep -c . || :)
  line "$(holds [ "$count" -gt 0 ])" "利用者 $count 人"
  # Two days: one night may have failed.
  recent=$(find "${BACKUPS:-$here/backups}" -name "$database-*.jsonl.gz" -mtime -2 2>/dev/null | grep -c . || :)
  line "$(holds [ "$recent" -gt 0 ])" "2 日以内の控え"
  [ "$wrong" = 0 ] || fail "「否」の行を直してください。"
}

case ${1:-} in
  guard) guard ;;
  setup) guard && setup ;;
  user) [ $# -ge 2 ] || fail "使い方: sh kizuna.sh user 名前 [パスワードのファイル]" && add_user "$2" "${3:-}" ;;
  remove) [ $# -eq 2 ] || fail "使い方: sh kizuna.sh remove 名前" && remove_user "$2" ;;
  users) list_users ;;
  compact) compact ;;
  check) check ;;
  *) fail "使い方: sh kizuna.sh setup | user 名前 | remove 名前 | users | compact | check" ;;
esac
