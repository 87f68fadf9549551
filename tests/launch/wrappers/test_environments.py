"""What tools of virtual environments run."""

from __future__ import annotations

import pytest

from fumehood.launch.wrappers.environments import ENVIRONMENTS
from tests.launch.wrappers.unwrapping import unwrapped


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("poetry run gunicorn app:app", "gunicorn app:app"),
        ("poetry --directory api run flask run", "api$ flask run"),
        ("poetry -C api run flask run", "api$ flask run"),
        ("poetry install", None),
        ("poetry", None),
        ("uv run gunicorn app:app", "gunicorn app:app"),
        ("uv run --no-dev -p 3.13 --env-file .env gunicorn app:app", "gunicorn app:app"),
        ("uv run app.py --port 80", "python app.py --port 80"),
        ("uv run -m shop --port 80", "python -m shop --port 80"),
        ("uv run -- flask run", "flask run"),
        ("uv --directory api run flask run", "api$ flask run"),
        ("uv --directory api run --directory web flask run", "web$ flask run"),
        ("uv run", None),
        ("uv sync", None),
        ("uv tool run gunicorn app:app", "gunicorn app:app"),
        ("uv tool install gunicorn", None),
        ("uvx --from 'gunicorn[gevent]' gunicorn@23.0.0 app:app", "gunicorn app:app"),
        ("pipx run --spec gunicorn==23 gunicorn app:app", "gunicorn app:app"),
        ("pipx run 'gunicorn[gevent]>=22' app:app", "gunicorn app:app"),
        ("pipenv run flask run", "flask run"),
        ("pipenv shell", None),
        ("hatch run flask run", "flask run"),
        ("hatch -e prod run web:flask run", "flask run"),
        ("hatch build", None),
        ("pdm run --env A=1 -p api flask run", "A=1 flask run"),
        ("pdm run --working-dir api flask run", "api$ flask run"),
        ("conda run -n web --cwd /srv flask run", "/srv$ flask run"),
        ("conda activate web", None),
        ("rye run flask run", "flask run"),
        ("pixi run -e prod flask run", "flask run"),
        ("npx --yes concurrently x", "concurrently x"),
    ],
)
def test_environments(line: str, expected: str | None) -> None:
    assert unwrapped(ENVIRONMENTS, line) == expected
