"""What programs run that start another one later, as someone else, or with other limits."""

from __future__ import annotations

import pytest

from fumehood.launch.wrappers.processes import PROCESSES, WAITING
from tests.launch.wrappers.unwrapping import unwrapped


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("wait-for-it db:5432 --timeout=60 -- gunicorn app:app", "gunicorn app:app"),
        ("wait-for db:5432 -- sh -c x -- y", "sh -c x -- y"),
        ("wait4x tcp db:5432", None),
        ("tini -g -p SIGKILL -- gunicorn app:app", "gunicorn app:app"),
        ("dumb-init --rewrite 15:2 gunicorn app:app", "gunicorn app:app"),
        ("dumb-init", None),
        ("gosu app:app gunicorn app:app", "gunicorn app:app"),
        ("gosu app", None),
        ("su-exec app flask run", "flask run"),
        ("chroot --userspec app / flask run", "flask run"),
        ("env A=1 B= flask run", "A=1 B= flask run"),
        ("env -i -u HOME A=1 flask run", "-* -HOME A=1 flask run"),
        ("env - flask run", "-* flask run"),
        ("env -C /srv flask run", "/srv$ flask run"),
        ("env -S 'A=1 flask' run", "A=1 flask run"),
        ("sudo -Eu app -D /srv A=1 flask run", "/srv$ A=1 flask run"),
        ("su app -c 'flask run'", "{flask run}"),
        ("su - app --command 'flask run'", "{flask run}"),
        ("su -s /bin/sh -c 'exec \"$0\"' app -- flask", '{exec "$0"} flask'),
        ("su app", None),
        ("runuser -u app -- flask run", "flask run"),
        ("runuser -l app -c 'flask run'", "{flask run}"),
        ("flock -n lock flask run", "flask run"),
        ("flock lock -c 'flask run'", "{flask run}"),
        ("flock lock -c", None),
        ("script -qec 'flask run' /dev/null", "{flask run}"),
        ("script out", None),
        ("start-stop-daemon --start -b -d /srv -x /bin/gunicorn -- app:app", "/srv$ /bin/gunicorn app:app"),
        ("start-stop-daemon --stop -x /bin/gunicorn", None),
        ("start-stop-daemon --start", None),
        ("timeout -s INT -k 5 30 flask run", "flask run"),
        ("nice -n 5 flask run", "flask run"),
        ("taskset 3 flask run", "flask run"),
        ("strace -f -e trace=open flask run", "flask run"),
        ("envdir env flask run", "flask run"),
        ("doas -u app flask run", "flask run"),
    ],
)
def test_processes(line: str, expected: str | None) -> None:
    assert unwrapped(WAITING | PROCESSES, line) == expected
