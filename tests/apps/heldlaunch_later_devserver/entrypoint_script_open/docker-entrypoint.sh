#!/bin/sh
set -eu

: "${DATABASE_URL:?must be set}"

flask --app archive db upgrade

exec flask --app archive run --port 8000  # finding: dev-server-deployed
