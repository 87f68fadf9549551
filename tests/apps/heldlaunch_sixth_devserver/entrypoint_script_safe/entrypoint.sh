#!/bin/sh
set -e

export FLASK_APP=shop
flask db upgrade

if [ "$1" = "shell" ]; then
    exec flask shell
fi
exec gunicorn --bind 0.0.0.0:8000 shop:app
