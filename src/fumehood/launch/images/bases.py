"""What is known of base images that no Dockerfile of the workspace builds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

Convention = Callable[[Callable[[str], bool], Mapping[str, str]], tuple[str, ...]]
"""The command that an image starts by itself, told from the files it has and its environment."""


@dataclass(frozen=True, slots=True)
class Base:
    """What an image brings: its working folder ("" if nobody knows it), its environment, and what it starts.

    `idle` is whether it starts no app by itself. `entrypoint` comes before every CMD.
    """

    folder: str = ""
    environment: Mapping[str, str] = field(default_factory=dict)
    idle: bool = False
    entrypoint: tuple[str, ...] = ()
    convention: Convention | None = None


IDLE: Final = frozenset({
    "alpine", "amazonlinux", "archlinux", "astral-sh/uv", "buildpack-deps", "busybox", "centos", "debian", "fedora",
    "continuumio/anaconda3", "continuumio/miniconda3", "golang", "mambaorg/micromamba", "node", "nvidia/cuda",
    "oraclelinux", "pypy", "python", "rockylinux", "rust", "scratch", "ubuntu",
})  # fmt: skip
"""Images that start an interpreter, a shell or nothing, and whose working folder is the root."""
OTHERS: Final = frozenset({
    "caddy", "haproxy", "httpd", "mariadb", "memcached", "mongo", "mysql", "nginx", "openresty/openresty", "php",
    "postgis/postgis", "postgres", "rabbitmq", "redis", "ruby", "selenium/standalone-chrome", "traefik", "varnish",
})  # fmt: skip
"""Images that start something that is no app in Python."""


def _uwsgi_nginx_flask(has: Callable[[str], bool], environment: Mapping[str, str]) -> tuple[str, ...]:
    """`/app/uwsgi.ini`, or `app` in `main.py` (https://github.com/tiangolo/uwsgi-nginx-flask-docker#readme)."""
    ini = environment.get("UWSGI_INI", "/app/uwsgi.ini")
    if has(ini):
        return ("uwsgi", "--ini", ini)
    return ("uwsgi", "--module", "main", "--callable", "app")


def _meinheld_gunicorn(has: Callable[[str], bool], environment: Mapping[str, str]) -> tuple[str, ...]:
    """`app.main:app` or `main:app` (https://github.com/tiangolo/meinheld-gunicorn-docker#environment-variables)."""
    module = environment.get("MODULE_NAME", "app.main" if has("/app/app/main.py") else "main")
    app = environment.get("APP_MODULE", f"{module}:{environment.get('VARIABLE_NAME', 'app')}")
    address = f"{environment.get('HOST', '0.0.0.0')}:{environment.get('PORT', '80')}"  # noqa: S104 -- what it does
    return ("gunicorn", "--bind", environment.get("BIND", address), app)


APP: Final = {"PYTHONPATH": "/app"}
STARTING: Final = {
    "tiangolo/uwsgi-nginx-flask": Base("/app", APP, convention=_uwsgi_nginx_flask),
    "tiangolo/meinheld-gunicorn-flask": Base("/app", APP, convention=_meinheld_gunicorn),
    "tiangolo/meinheld-gunicorn": Base("/app", APP, convention=_meinheld_gunicorn),
    "lambda/python": Base(
        "/var/task", {"LAMBDA_TASK_ROOT": "/var/task"}, entrypoint=("python", "-m", "awslambdaric")
    ),
}
"""Images that start something by themselves; of the last: https://docs.aws.amazon.com/lambda/latest/dg/python-image.html"""


def base_of(image: str) -> Base:
    """What is known of an image by its name, wherever it is stored."""
    name = image.partition("@")[0]
    head, slash, last = name.rpartition("/")
    parts = (head + slash + last.partition(":")[0]).split("/")
    parts = parts[1:] if len(parts) > 1 and ("." in parts[0] or ":" in parts[0]) else parts
    name = "/".join(parts).removeprefix("docker/").removeprefix("library/")
    if name in STARTING:
        return STARTING[name]
    if name == "amazon/aws-lambda-python":
        return STARTING["lambda/python"]
    if name in IDLE:
        return Base("/", idle=True)
    return Base(idle=name in OTHERS or "devcontainers/" in name)
