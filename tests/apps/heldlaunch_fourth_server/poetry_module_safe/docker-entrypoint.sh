#!/bin/sh
set -eu

python -m tracker.migrate

exec "$@"
