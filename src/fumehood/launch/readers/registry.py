"""All readers: which files each asks for. A reader's module is loaded when there is such a file."""

from __future__ import annotations

import fnmatch
from functools import cache
from typing import Final

from fumehood.launch.readers.reader import Reader
from fumehood.regex import regex

STARTERS: Final = (
    b"gunicorn", b"flask", b"python", b"uwsgi", b"waitress", b"hypercorn", b"uvicorn", b"daphne", b"granian", b"celery",
    b".sh", b"ssh", b"gcloud", b"startup-", b".py", b"FLASK_", b"deploy-cloudrun",
)  # fmt: skip
"""A file for developers without any of these starts no app."""

READERS: Final = (
    Reader(
        "apache",
        "Apache configuration",
        "*.conf *.conf.j2 *.conf.jinja2 *.conf.template *.conf.tmpl *.conf.in *.conf.example "
        "*.conf.sample *.conf.dist *.vhost *.vhost.j2 *.apache *.apache2 000-default*",
        (b"WSGIScriptAlias", b"wsgiscriptalias", b"WSGIImportScript"),
    ),
    Reader(
        "app_engine",
        "App Engine app.yaml",
        "app.yaml app.yml app.*.yaml app-*.yaml app_*.yaml *.app.yaml *-app.yaml",
        (b"runtime",),
    ),
    Reader("app_runner", "App Runner configuration", "apprunner.yaml apprunner.yml"),
    Reader(
        "azure",
        "App Service startup file",
        "startup.txt",
        (b"gunicorn", b"python", b"flask", b"uvicorn", b"hypercorn", b"waitress"),
    ),
    Reader("beanstalk", "Elastic Beanstalk configuration", ".ebextensions/*.config */.ebextensions/*.config"),
    Reader("circleci", "CircleCI configuration", ".circleci/config.yml .circleci/config.yaml", STARTERS),
    Reader(
        "circus",
        "Circus configuration",
        "*.ini *.ini.j2 *.ini.template *.ini.example circus*.conf",
        (b"[watcher:",),
    ),
    Reader("cloud_foundry", "Cloud Foundry manifest", "manifest*.yml manifest*.yaml", (b"applications:",)),
    Reader(
        "compose",
        "compose file",
        "compose.yml compose.yaml compose.*.yml compose.*.yaml compose-*.yml compose-*.yaml "
        "docker-compose*.yml docker-compose*.yaml docker_compose*.yml docker_compose*.yaml "
        "podman-compose*.yml podman-compose*.yaml",
        (b"services",),
    ),
    Reader("digital_ocean", "DigitalOcean app spec", ".do/*.yaml */.do/*.yaml .do/*.yml */.do/*.yml"),
    Reader(
        "dockerfile",
        "Dockerfile",
        "Dockerfile Dockerfile.* Dockerfile-* *.Dockerfile dockerfile *.dockerfile Containerfile "
        "Containerfile.* *.Containerfile",
    ),
    Reader(
        "ecs",
        "ECS task definition",
        "*task*def*.json Dockerrun.aws.json *ecs*.json",
        (b"containerDefinitions",),
    ),
    Reader("fly", "fly.toml", "fly.toml fly.*.toml fly-*.toml"),
    Reader(
        "github_workflow",
        "GitHub workflow",
        ".github/workflows/*.yml .github/workflows/*.yaml */.github/workflows/*.yml */.github/workflows/*.yaml",
        STARTERS,
    ),
    Reader("gitlab_ci", "GitLab pipeline", ".gitlab-ci.yml .gitlab-ci.yaml", STARTERS),
    Reader(
        "gunicorn",
        "settings of Gunicorn",
        "gunicorn*.py *_gunicorn.py *-gunicorn.py *.gunicorn.py",
        (b"wsgi_app",),
        fallback=True,
    ),
    Reader("heroku", "heroku.yml", "heroku.yml"),
    Reader("justfile", "justfile", "justfile Justfile .justfile *.just", STARTERS),
    Reader("kubernetes", "Kubernetes manifest", "*.yml *.yaml", (b"containers",)),
    Reader(
        "lambda_",
        "CloudFormation template",
        "*.yml *.yaml template.json *.template.json *.template",
        (b"AWS::Lambda::Function", b"AWS::Serverless::Function"),
    ),
    Reader("makefile", "Makefile", "Makefile makefile GNUmakefile Makefile.* *.mk", STARTERS),
    Reader("package_json", "package.json", "package.json", STARTERS),
    Reader(
        "passenger",
        "Passenger configuration",
        "passenger_wsgi.py Passengerfile.json",
        (b"application", b"app_type", b"startup_file"),
    ),
    Reader("procfile", "Procfile", "Procfile Procfile.* procfile"),
    Reader("python_tasks", "project tasks", "pyproject.toml Pipfile", STARTERS),
    Reader(
        "railway",
        "Railway configuration",
        "railway.toml railway.json railway.*.toml railway.*.json nixpacks.toml railpack.json",
    ),
    Reader("render", "render.yaml", "render.yaml render.yml"),
    Reader("replit", ".replit", ".replit"),
    Reader(
        "serverless",
        "serverless.yml",
        "serverless.yml serverless.yaml serverless.json serverless.*.y*ml serverless-*.y*ml",
    ),
    Reader(
        "shell_script",
        "shell script",
        "*.sh *.bash boot entrypoint docker-entrypoint run serve server start start-* web",
        STARTERS,
        fallback=True,
    ),
    Reader(
        "supervisord",
        "Supervisor configuration",
        "*.conf *.conf.j2 *.conf.template *.conf.tmpl *.ini *.ini.j2 *.ini.template *.ini.tmpl",
        (b"[program:", b"[fcgi-program:"),
    ),
    Reader(
        "systemd",
        "systemd unit",
        "*.service *.service.j2 *.service.jinja *.service.jinja2 *.service.in *.service.template "
        "*.service.tpl *.service.example *.service.sample *.service.dist *.service.d/*.conf",
        (b"ExecStart",),
    ),
    Reader("tox", "tox configuration", "tox.ini setup.cfg tox.toml pyproject.toml", STARTERS),
    Reader(
        "uwsgi",
        "uWSGI configuration",
        "*.ini *.ini.j2 *.ini.jinja2 *.ini.template *.ini.tmpl *.ini.example *.ini.sample *.ini.dist "
        "*uwsgi*.yaml *uwsgi*.yml *uwsgi*.json *uwsgi*.xml",
        (b"[uwsgi]", b"uwsgi:", b'"uwsgi"', b"<uwsgi"),
        fallback=True,
    ),
    Reader("vercel", "vercel.json", "vercel.json now.json"),
    Reader(
        "vscode",
        "configuration of Visual Studio Code",
        ".vscode/launch.json */.vscode/launch.json .vscode/tasks.json */.vscode/tasks.json",
        STARTERS,
    ),
    Reader("wsgi_script", "WSGI script", "*.wsgi", (b"application",), fallback=True),
    Reader(
        "zappa",
        "Zappa settings",
        "zappa_settings.json zappa_settings.*.json zappa_settings.toml zappa_settings.y*ml",
    ),
)

NGINX: Final = Reader(
    "nginx",
    "nginx configuration",
    "nginx nginx.j2 nginx.template nginx.tmpl nginx.conf.* *.nginx *.nginx.j2 *.conf *.conf.j2 *.conf.jinja2 "
    "*.conf.template *.conf.tmpl *.conf.tpl *.conf.in *.vhost *.vhost.j2 default",
    (
        b"proxy_pass",
        b"uwsgi_pass",
        b"proxy_set_header",
        b"uwsgi_param",
        b"add_header",
        b"client_max_body_size",
    ),
)
"""What `launch/proxies.py` reads, which starts nothing. A file in `sites-available` needs such a name as well."""


@cache
def reader_of(module: str) -> Reader:
    """The reader whose `read` is in a module of this package."""
    return next(reader for reader in READERS if reader.module == module)


_LAST_PARTS: Final = {
    name.rpartition("/")[2] for reader in (*READERS, NGINX) for name in reader.names.split()
}
_EXACT: Final = frozenset(name for name in _LAST_PARTS if "*" not in name)
_ENDS: Final = tuple(sorted(name[1:] for name in _LAST_PARTS if name.rfind("*") == 0))
_WITHIN: Final = sorted(name for name in _LAST_PARTS if name.rfind("*") > 0)
_BEGINNINGS: Final = tuple(name.partition("*")[0] for name in _WITHIN)
_OTHERS: Final = regex("|".join(fnmatch.translate(name) for name in _WITHIN))


def may_be_deployment(name: str) -> bool:
    """Whether some reader may ask for a file of that name; cheap, for every file of a workspace."""
    if name in _EXACT or name.endswith(_ENDS):
        return True
    return name.startswith(_BEGINNINGS) and _OTHERS.match(name) is not None
