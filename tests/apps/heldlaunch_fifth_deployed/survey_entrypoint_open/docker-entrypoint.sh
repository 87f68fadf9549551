#!/bin/sh
set -e

echo "Applying migrations"
flask --app survey.wsgi db upgrade

exec flask --app survey.wsgi run --port 8000  # finding: dev-server-deployed
