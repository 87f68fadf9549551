#!/bin/sh
set -eu
# flask run --debug is for laptops only; see README
case "$APP_MODE" in
  web) exec gunicorn --bind 0.0.0.0:8000 app:app ;;
  worker) exec celery -A tasks worker ;;
  *) echo "unknown mode: $APP_MODE" >&2; exit 2 ;;
esac
