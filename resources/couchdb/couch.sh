# What kizuna.sh and backup.sh share; they read it, it is not started by itself.
#
# Passwords reach curl by files that nobody else may read: arguments stand in every list of
# processes (ps).

say() { printf '%s\n' "$*"; }
fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

env_file=${KIZUNA_ENV:-$here/.env}
couch=${COUCH_URL:-http://couchdb:5984}

# setting NAME [FILE]: the last value that a file of settings gives to a name.
setting() { sed -n "s/^$1=//p" "${2:-$env_file}" | tail -n 1 | tr -d '\r'; }

[ -r "$env_file" ] || fail ".env がありません。.env.example を写して、値を書き換えてください。"
admin=$(setting COUCHDB_USER)
database=$(setting KIZUNA_DATABASE)
keep_days=$(setting KIZUNA_KEEP_DAYS)

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM

# matches TEXT PATTERN: tells whether a text has the form of an extended regular expression.
matches() { printf '%s\n' "$1" | grep -Eqx -- "$2"; }

# login_as FILE NAME PASSWORD: writes what curl needs to be somebody (both without quotes).
login_as() { printf 'user = "%s:%s"\n' "$2" "$3" >"$1"; }

login=$work/login
login_as "$login" "$admin" "$(setting COUCHDB_PASSWORD)"

# ask METHOD PATH [FILE]: leaves the status in $status and the answer in $answer.
answer=$work/answer
ask() {
  : >"$answer"
  if [ $# -gt 2 ]; then
    status=$(curl -sS --connect-timeout 20 -K "$login" -X "$1" -H 'Content-Type: application/json' \
      --data-binary "@$3" -o "$answer" -w '%{http_code}' "$couch$2") || status=000
  else
    status=$(curl -sS --connect-timeout 20 -K "$login" -X "$1" -H 'Content-Type: application/json' \
      -o "$answer" -w '%{http_code}' "$couch$2") || status=000
  fi
  case $status in
    000) fail "CouchDB につながりません。docker compose ps で動いているか確かめてください。" ;;
    401) fail "CouchDB が管理者のログインを断りました。.env の COUCHDB_PASSWORD を変えたときは、docker compose up -d を実行してください。" ;;
    403) fail "CouchDB が断りました。パスワードの誤りが続いたときは、5 分待ってからやり直してください。" ;;
  esac
}

# expect WHAT STATUS...: ends unless the last answer had one of the statuses.
expect() {
  what=$1
  shift
  for one in "$@"; do [ "$status" = "$one" ] && return 0; done
  fail "${what}ができませんでした(状態 $status): $(head -c 300 "$answer")"
}

# field NAME: a text or number of the last answer.
field() { sed -n "s/.*\"$1\":\"\{0,1\}\([^\",}]*\).*/\1/p" "$answer" | head -n 1; }

# make_database NAME: makes it where it is missing, closes it, keeps few names of old revisions.
make_database() {
  ask GET "/$1"
  if [ "$status" = 404 ]; then
    ask PUT "/$1"
    expect "データベースの作成" 201 202 412
    say "データベース $1 を作りました。"
  else
    expect "データベースの確認" 200
    say "データベース $1 はもうあります。"
  fi
  close_database "$1"
  ask GET "/$1/_revs_limit"
  if [ "$(tr -d '\r\n' <"$answer")" != "$REVS_LIMIT" ]; then
    printf '%s' "$REVS_LIMIT" >"$work/body"
    ask PUT "/$1/_revs_limit" "$work/body"
    expect "版数の設定" 200 202
    say "残す版の番号を $REVS_LIMIT までにしました。"
  fi
}

# Only numbers of old revisions stay that long, not what was in them.
REVS_LIMIT=50

# close_database NAME: lets in whoever has the role of that name, beside administrators, and the
# users that Kizuna itself may have let in by name.
close_database() {
  ask GET "/$1/_security"
  expect "入れる人の確認" 200
  names=$(sed -n 's/.*"members":{[^}]*"names":\[\([^]]*\)\].*/\1/p' "$answer")
  wanted="{\"admins\":{\"names\":[],\"roles\":[\"_admin\"]},\"members\":{\"names\":[$names],\"roles\":[\"$1\"]}}"
  [ "$(tr -d '\r\n' <"$answer")" = "$wanted" ] && return 0
  printf '%s' "$wanted" >"$work/body"
  ask PUT "/$1/_security" "$work/body"
  expect "入れる人の設定" 200
  say "データベース $1 に入れるのを、ここで作る利用者だけにしました。"
}
