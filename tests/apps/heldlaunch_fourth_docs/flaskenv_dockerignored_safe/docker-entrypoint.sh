#!/bin/sh
set -eu
flask --app app db upgrade
exec gunicorn --bind 0.0.0.0:8000 --workers "${WEB_CONCURRENCY:-2}" app:app
