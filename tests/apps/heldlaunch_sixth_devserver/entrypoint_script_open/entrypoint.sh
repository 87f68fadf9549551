#!/bin/sh
set -e

export FLASK_APP=shop
flask db upgrade

if [ "$1" = "shell" ]; then
    exec flask shell
fi
exec python -m shop  # finding: dev-server-deployed
