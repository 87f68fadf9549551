#!/bin/sh
cd "$(dirname "$0")/.."
echo "starting on ${PORT}"
exec gunicorn --bind :${PORT} app:app
