"""Scripts as projects have them, followed to their commands."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands import commands_of, followed

SERVICES = """
#!/bin/bash
set -e

worker() {
  exec celery -A shop.tasks worker
}

server() {
  exec /usr/local/bin/gunicorn -b 0.0.0.0:5000 -w${WEB_WORKERS:-4} shop.wsgi:app --max-requests $MAX_REQUESTS
}

MAX_REQUESTS=${MAX_REQUESTS:-1000}
case "$1" in
  worker)
    shift
    worker
    ;;
  server)
    server
    ;;
  dev_server)
    export FLASK_DEBUG=1
    exec /app/manage.py runserver --host 0.0.0.0
    ;;
  manage)
    shift
    exec /app/manage.py $*
    ;;
  *)
    exec "$@"
    ;;
esac
"""
AS_ANOTHER_USER = """
#!/bin/sh
# options alone are for the server
if [ "${1#-}" != "$1" ] || [ -z "$1" ]; then
  set -- gunicorn app:app "$@"
fi
if [ "$1" = 'gunicorn' ] && [ "$(id -u)" = '0' ]; then
  exec gosu app "$0" "$@"
fi
exec "$@"
"""
BOOT = """
#!/bin/bash
# waits for the database
source venv/bin/activate
while true; do
    flask db upgrade
    if [[ "$?" == "0" ]]; then
        break
    fi
    echo Upgrade command failed, retrying in 5 secs...
    sleep 5
done
exec gunicorn -b :5000 --access-logfile - blog:app
"""
SETTINGS = """
#!/usr/bin/env bash
set -euo pipefail
WORKERS=${WORKERS:-1}
LOG=${LOG:--}
if [ -z "$SECRET_KEY" ]; then
    if [ $WORKERS -gt 1 ]; then
        echo "[ ERROR ] set SECRET_KEY"
        exit 1
    fi
fi
exec gunicorn 'shop:create_app()' \\
    --bind '0.0.0.0:8000' \\
    --workers $WORKERS \\
    --access-logfile "$LOG"
"""
OPTIONS = """
#!/bin/sh
PORT=8000
while [ $# -gt 0 ]; do
  case "$1" in
    --port) PORT="$2"; shift 2 ;;
    --dev) DEV=1; shift ;;
    *) break ;;
  esac
done
if [ "${DEV:-0}" = 1 ]; then
  exec flask run --port $PORT
else
  exec gunicorn -b :$PORT "$@"
fi
"""


@pytest.mark.parametrize(
    ("script", "arguments", "expected"),
    [
        (
            SERVICES,
            ["server"],
            ["/usr/local/bin/gunicorn -b 0.0.0.0:5000 -w4 shop.wsgi:app --max-requests 1000"],
        ),
        (SERVICES, ["worker"], ["celery -A shop.tasks worker"]),
        (SERVICES, ["dev_server"], ["FLASK_DEBUG=1 python /app/manage.py runserver --host 0.0.0.0"]),
        (SERVICES, ["manage", "db", "upgrade"], ["python /app/manage.py db upgrade"]),
        (SERVICES, ["flask", "run"], ["flask run"]),
        (SERVICES, [], []),
        (AS_ANOTHER_USER, [], ["gunicorn app:app"]),
        (AS_ANOTHER_USER, ["--workers", "3"], ["gunicorn app:app --workers 3"]),
        (AS_ANOTHER_USER, ["bash"], ["bash"]),
        (
            BOOT,
            [],
            ["flask db upgrade", "maybe sleep 5", "gunicorn -b :5000 --access-logfile - blog:app"],
        ),
        (SETTINGS, [], ["gunicorn shop:create_app() --bind 0.0.0.0:8000 --workers 1 --access-logfile -"]),
        (OPTIONS, ["--port", "80", "--dev"], ["flask run --port 80"]),
        (
            OPTIONS,
            ["--port", "80", "app:app"],
            ["maybe flask run --port 80", "maybe gunicorn -b :80 app:app"],
        ),
    ],
)
def test_entrypoints(tmp_path: Path, script: str, arguments: list[str], expected: list[str]) -> None:
    files = {"docker-entrypoint.sh": script, "manage.py": "#!/usr/bin/env python\n"}
    assert commands_of(tmp_path, ["docker-entrypoint.sh", *arguments], files=files) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("gunicorn app:app", ["gunicorn app:app"]),
        ("a; b\nc & d", ["a", "b", "c", "d"]),
        ("# gunicorn old:app\ngunicorn app:app # here", ["gunicorn app:app"]),
        ("exec gunicorn app:app 2>&1 | tee log", ["gunicorn app:app", "tee log"]),
        ("gunicorn app:app >> log 2>/dev/null < /dev/null &", ["gunicorn app:app"]),
        ("(cd src && gunicorn app:app); flask run", ["/app/src$ gunicorn app:app", "flask run"]),
        ("{ cd src; gunicorn app:app; }; flask run", ["/app/src$ gunicorn app:app", "/app/src$ flask run"]),
        ("exec gunicorn app:app\nflask run", ["gunicorn app:app"]),
        ("exit 0\nflask run", []),
        ("(exit 1); flask run", ["flask run"]),
        ("exec > log 2>&1; flask run", ["flask run"]),
        ("run() { flask run --port $1; }\nrun 80; echo $1", ["flask run --port 80"]),
        ("function run { return; flask run; }; run; a", ["a"]),
        ("die() { echo no; exit 1; }; [ -n \"$X\" ] || die; a", ["a"]),
        ("cat > app.env <<EOF\ngunicorn old:app\nEOF\ngunicorn app:app", ["cat", "gunicorn app:app"]),
        ("if true; then flask run", ["flask run"]),
        ("flask run )", ["flask run"]),
        ("gunicorn -b :80 'app", ["gunicorn -b :80"]),
        ("", []),
        ("for x in", []),
        ("é=1; gunicorn ä:app; flask run", ["gunicorn ä:app", "flask run"]),
    ],
)  # fmt: skip
def test_statements(tmp_path: Path, text: str, expected: list[str]) -> None:
    assert commands_of(tmp_path, text) == expected


def test_places_are_exact_beyond_ascii(tmp_path: Path) -> None:
    found, _ = followed(tmp_path, "echo 'für alle'\nX=ü gunicorn \\\n  -b :80 app:app\n")
    (command,) = found
    places = [(word.text, word.location.line, word.location.column) for word in command.words]
    assert places == [("gunicorn", 2, 5), ("-b", 3, 3), (":80", 3, 6), ("app:app", 3, 10)]
    assert command.written.text == "X=ü gunicorn -b :80 app:app"


def test_the_last_command_is_known(tmp_path: Path) -> None:
    text = 'flask db upgrade\nif [ -n "$X" ]; then exec celery; fi\nnginx & gunicorn app:app\n'
    found, _ = followed(tmp_path, text)
    assert [(command.program, command.final) for command in found] == [
        ("flask", False), ("celery", True), ("nginx", False), ("gunicorn", True)
    ]  # fmt: skip
