"""What programs run that trace, measure or restart."""

from __future__ import annotations

import pytest

from fumehood.launch.wrappers.observers import OBSERVERS
from tests.launch.wrappers.unwrapping import unwrapped


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("ddtrace-run --info gunicorn app:app", "gunicorn app:app"),
        ("newrelic-admin run-program gunicorn app:app", "gunicorn app:app"),
        ("newrelic-admin run-python -u app.py", "python app.py"),
        ("newrelic-admin validate-config newrelic.ini", None),
        ("opentelemetry-instrument gunicorn app:app", "gunicorn app:app"),
        ("opentelemetry-instrument --traces_exporter otlp --metrics_exporter=none flask run", "flask run"),
        ("opentelemetry-instrument --service_name shop -- flask run", "flask run"),
        ("splunk-py-trace --exporters otlp flask run", "flask run"),
        ("coverage run --source src -m flask run", "python -m flask run"),
        ("coverage html", None),
        ("debugpy --listen 0.0.0.0:5678 --wait-for-client -m flask run", "python -m flask run"),
        ("pdb -c continue app.py", "python app.py"),
        ("memray run -o out --live-port 1 app.py", "python app.py"),
        ("memray flamegraph out", None),
        ("py-spy record -d 60 -- gunicorn app:app", "gunicorn app:app"),
        ("py-spy dump --pid 1", None),
        ("nodemon -e py --exec flask run", "{flask run}"),
        ("nodemon --watch src app.py", "python app.py"),
        ("nodemon server.js", None),
        ("watchfiles --filter python 'flask run' src", "{flask run}"),
        ("watchfiles shop.main.serve", None),
        ("watchmedo auto-restart -d src --recursive -- flask run", "flask run"),
        ("watchmedo auto-restart python -- app.py", "python app.py"),
        ("watchmedo log .", None),
        ("watchexec -e py -- flask run", "flask run"),
        ("concurrently -k -n a,b 'flask run' 'npm start'", "{flask run &\nnpm start &}"),
        ("concurrently", None),
        ("entr -r flask run", "flask run"),
        ("entr -rs 'flask run; date'", "{flask run; date}"),
        ("entr -s", None),
        ("reflex -r x -s -- flask run", "flask run"),
        ("appsignal-wrap --heartbeat web -- flask run", "flask run"),
    ],
)
def test_observers(line: str, expected: str | None) -> None:
    assert unwrapped(OBSERVERS, line) == expected
