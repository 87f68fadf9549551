#!/bin/sh
set -eu

: "${DATABASE_URL:?must be set}"

flask --app archive db upgrade

exec gunicorn --bind 127.0.0.1:8000 'archive:create_app()'
