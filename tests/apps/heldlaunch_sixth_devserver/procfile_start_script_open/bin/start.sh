#!/bin/sh
cd "$(dirname "$0")/.."
echo "starting on ${PORT}"
python -u app.py  # finding: dev-server-deployed
