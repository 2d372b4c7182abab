#!/bin/sh
# Every night: lets old revisions go, then makes a copy. What fails is tried again after an hour.
set -u
here=$(CDPATH='' cd "$(dirname "$0")" && pwd)

# 18:00 UTC is 3 in the morning in Japan.
AT_SECONDS=64800

while :; do
  sleep $((86400 - ($(date -u +%s) - AT_SECONDS) % 86400))
  until sh "$here/kizuna.sh" compact && sh "$here/backup.sh" now; do
    sleep 3600
  done
done
