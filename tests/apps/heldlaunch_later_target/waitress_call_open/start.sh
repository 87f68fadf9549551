#!/usr/bin/env bash
set -euo pipefail

cd /srv/lodge
exec waitress-serve --listen=127.0.0.1:8000 lodge:app  # finding: wsgi-target-missing
