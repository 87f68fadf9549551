#!/bin/sh
set -e
if [ -n "$DATABASE_URL" ]; then
    flask --app shop.wsgi db upgrade
fi
exec gunicorn --workers "${WEB_CONCURRENCY:-2}" --bind 0.0.0.0:8000 "shop.wsgi:application"
