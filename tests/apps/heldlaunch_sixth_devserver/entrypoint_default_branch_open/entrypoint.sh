#!/bin/sh
set -e

if [ "${APP_ENV:-development}" = "production" ]; then
    exec gunicorn --bind 0.0.0.0:8000 app:app
else
    exec flask --app app run --port 8000  # finding: dev-server-deployed
fi
