"""GitLab's pipelines."""

from __future__ import annotations

from pathlib import Path

from fumehood.launch.checkout import LONGEST, USUAL
from fumehood.launch.readers.registry import reader_of
from tests.launches import deployment_of, launches_of, processes_of

READER = reader_of("gitlab_ci")

PIPELINE = """
    image: python:3.12
    variables:
      FLASK_APP: shop
    before_script:
      - cd api
    smoke:
      stage: test
      script:
        - flask run --port 5001 &
        - |
          gunicorn shop:app
          curl localhost
    deploy:
      environment: production
      before_script: []
      script: ssh me@host "cd /srv && gunicorn shop:app -b :80"
    .template:
      script: [pytest]
    """


def test_jobs(tmp_path: Path) -> None:
    files = {".gitlab-ci.yml": PIPELINE, "api/shop.py": "", "shop.py": ""}
    assert launches_of(tmp_path, files) == [
        ".gitlab-ci.yml:9 job smoke: flask-cli shop -> api/shop.py on :5001 development",
        ".gitlab-ci.yml:11 job smoke: gunicorn shop:app -> api/shop.py development",
        ".gitlab-ci.yml:16 job deploy: gunicorn shop:app -> shop.py on 0.0.0.0:80 deployed",
    ]


def test_aliases_cannot_multiply_work(tmp_path: Path) -> None:
    lines = "".join("  - python app.py # ...........\n" for _ in range(5_000))
    jobs = "".join(f"j{number}: {{script: *s}}\n" for number in range(15))
    deployment = deployment_of(tmp_path, {".gitlab-ci.yml": f"a:\n  script: &s\n{lines}{jobs}"})
    assert len(processes_of(READER, ".gitlab-ci.yml", deployment)) == LONGEST // (5_000 * USUAL)
    assert [one.id for one in deployment.notifications] == ["limit-reached"]
