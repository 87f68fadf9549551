"""GitHub workflows: smoke tests on a runner, and deployment to somewhere else."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.launch.readers.registry import reader_of
from tests.launch.development import processes
from tests.launches import launches_of

READER = reader_of("github_workflow")

PATH = ".github/workflows/ci.yml"
FILES = {"app.py": "", "api/wsgi.py": ""}


def of(root: Path, steps: str, head: str = "", job: str = "") -> list[str]:
    text = f"{head}\njobs:\n  j:\n    {job or 'runs-on: ubuntu-latest'}\n    steps:\n      - {steps}\n"
    return processes(root, READER, PATH, {PATH: text})


@pytest.mark.parametrize(
    ("step", "expected"),
    [
        ("run: python app.py &", ["job j, step 1 [development] .$ python app.py &"]),
        ("{name: Start, run: flask run, working-directory: ./api, env: {FLASK_DEBUG: 1}}",
         ["job j, Start [development] api$ FLASK_DEBUG=1 flask run"]),
        ("{run: 'gunicorn app:app -b :${{ env.PORT }} -w ${{ matrix.n }}', env: {PORT: '80'}}",
         ["job j, step 1 [development] .$ PORT=80 gunicorn app:app -b :80 -w ${matrix_n}"]),
        ("{run: flask run, working-directory: '${{ matrix.dir }}'}", ["job j, step 1 [development] .$ flask run"]),
        ("{run: 'print(1)', shell: python}", []),
        ("{run: flask run, shell: 'bash -e {0}'}", ["job j, step 1 [development] .$ flask run"]),
        ("uses: actions/checkout@v4", []),
        ("{name: D, uses: appleboy/ssh-action@v1, with: {host: x, script: 'cd /srv; gunicorn app:app'}}",
         ["job j, D [deployed] ?$ cd /srv; gunicorn app:app"]),
        ("{uses: azure/webapps-deploy@v3, with: {package: api, startup-command: 'gunicorn wsgi:app'}}",
         ["job j, step 1 [deployed] ?$ gunicorn wsgi:app"]),
        ("run: az webapp config set --startup-file 'gunicorn app:app'",
         ["job j, step 1 [development] .$ az webapp config set --startup-file 'gunicorn app:app'",
          "job j, step 1 [deployed] ?$ gunicorn app:app"]),
        ("run: az webapp create --startup-file=start.sh -n x",
         ["job j, step 1 [development] .$ az webapp create --startup-file=start.sh -n x",
          "job j, step 1 [deployed] ?$ start.sh"]),
        ("run: gcloud run deploy x --command gunicorn --args=-b,:8080,app:app",
         ["job j, step 1 [development] .$ gcloud run deploy x --command gunicorn --args=-b,:8080,app:app",
          "job j, step 1 [deployed] ?$ <gunicorn> <-b> <:8080> <app:app>"]),
        ("run: ssh -p 22 -i key me@host 'gunicorn app:app -D'",
         ["job j, step 1 [development] .$ ssh -p 22 -i key me@host 'gunicorn app:app -D'",
          "job j, step 1 [deployed] ?$ gunicorn app:app -D"]),
        ("run: ssh me@host", ["job j, step 1 [development] .$ ssh me@host"]),
    ],
)  # fmt: skip
def test_steps(tmp_path: Path, step: str, expected: list[str]) -> None:
    assert of(tmp_path, step) == expected


@pytest.mark.parametrize(
    ("head", "job", "stage"),
    [
        ("name: Deploy", "runs-on: ubuntu-latest", "development"),
        ("name: Deploy", "runs-on: self-hosted", "deployed"),
        ("name: CI", "runs-on: [self-hosted, linux]\n    environment: production", "deployed"),
        ("name: CI", "runs-on: [self-hosted]\n    environment: {name: staging}", "deployed"),
        ("name: CI", "runs-on: self-hosted", "development"),
    ],
)
def test_a_server_of_ones_own_may_be_deployed_to(tmp_path: Path, head: str, job: str, stage: str) -> None:
    assert of(tmp_path, "run: gunicorn app:app", head, job) == [
        f"job j, step 1 [{stage}] .$ gunicorn app:app"
    ]


def test_windows_has_another_shell(tmp_path: Path) -> None:
    assert of(tmp_path, "run: flask run", job="runs-on: windows-latest") == []


def test_launches(tmp_path: Path) -> None:
    text = """
        name: CI
        on: push
        env:
          PORT: "5001"
        defaults:
          run:
            working-directory: api
        jobs:
          e2e:
            runs-on: ubuntu-latest
            env:
              URL: http://localhost:${{ env.PORT }}
            steps:
              - uses: actions/checkout@v4
              - run: pip install -r requirements.txt
              - name: Start
                run: |
                  gunicorn wsgi:app -b 127.0.0.1:${{ env.PORT }} &
                  curl $URL
              - run: python app.py
                working-directory: .
          ship:
            runs-on: ubuntu-latest
            steps:
              - run: >-
                  az webapp config set --name shop
                  --startup-file "gunicorn --bind=0.0.0.0 wsgi:app"
              - name: Restart
                uses: appleboy/ssh-action@v1
                with:
                  script: |
                    cd shop
                    gunicorn app:app --daemon
        """
    assert launches_of(tmp_path, {**FILES, PATH: text}) == [
        f"{PATH}:18 job e2e, Start: gunicorn wsgi:app -> api/wsgi.py on 127.0.0.1:5001 development",
        f"{PATH}:20 job e2e, step 4: python app.py -> app.py development",
        f"{PATH}:27 job ship, step 1: gunicorn wsgi:app -> api/wsgi.py on 0.0.0.0: deployed",
        f"{PATH}:33 job ship, Restart: gunicorn app:app -> app.py deployed",
    ]


def test_a_workflow_that_is_no_yaml_is_said(tmp_path: Path) -> None:
    assert launches_of(tmp_path, {PATH: "jobs: [flask\n"}, said=True) == []
