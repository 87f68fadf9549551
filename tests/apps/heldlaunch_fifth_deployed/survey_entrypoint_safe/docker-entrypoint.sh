#!/bin/sh
set -e

echo "Applying migrations"
flask --app survey.wsgi db upgrade

exec gunicorn survey.wsgi:app --bind 127.0.0.1:8000
