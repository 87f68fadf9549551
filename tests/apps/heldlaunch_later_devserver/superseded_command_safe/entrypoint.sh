#!/bin/sh
# usage: entrypoint.sh [web|migrate]
set -e
case "${1:-web}" in
  migrate) exec flask --app kiln routes ;;
  web) exec gunicorn --bind 0.0.0.0:8000 kiln:app ;;
  *) exec "$@" ;;
esac
