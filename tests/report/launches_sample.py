"""Hand-made launches with every edge their reports have to get right; none comes from a real file."""

from __future__ import annotations

from fumehood.findings.finding import FlowStep, Level, Location, Notification
from fumehood.launch.launch import Launch, ServerKind, Stage, Target, TargetKind, Unresolved, Word
from tests.report.sample import HOSTILE_PATH

EVIL = (
    '"]; click n1 href "javascript:alert(1)"\n%%{init: {}}%%\n    end --> `x` '
    "<img src=x onerror=alert(1)> __b__ #quot; $$x$$"
)


def at(path: str, line: int, column: int = 1, length: int = 8) -> Location:
    return Location(path, line, column, line, column + length)


def word(text: str, path: str = "Dockerfile", line: int = 9, *, missing: tuple[str, ...] = ()) -> Word:
    return Word(text, at(path, line, length=len(text)), missing)


def app(name: str, attribute: str | None, path: str | None, call: str | None = None) -> Target:
    return Target(
        kind=TargetKind.APP, name=name, written=word(name), attribute=attribute, call=call, path=path
    )


IMAGE = Launch(
    server=ServerKind.GUNICORN,
    name="stage final",
    command=word(
        "gunicorn --bind 0.0.0.0:8000 --workers 4 'shop.web:create_app()'", "docker/entrypoint.sh", 7
    ),
    chain=(
        FlowStep(at("Dockerfile", 14), "the image's ENTRYPOINT runs `/entrypoint.sh`"),
        FlowStep(at("docker/entrypoint.sh", 7), "it starts gunicorn"),
    ),
    stage=Stage.DEPLOYED,
    stage_reason="that is what a file like `Dockerfile` is for",
    target=app("shop.web", "create_app", "src/shop/web.py", ""),
    host=word("0.0.0.0"),  # noqa: S104 -- not bound here
    port=word("8000"),
    workers=word("4"),
    environment={
        "FLASK_DEBUG": word("0"),
        "SECRET_KEY": word("hunter2"),
        "DATABASE_URL": word("postgres://shop:hunter2@db/shop"),
    },
    folder="",
    search=("", "src"),
)
SCRIPT = Launch(
    server=ServerKind.PYTHON,
    name="web",
    command=word("python app.py --port 80", "Procfile", 1),
    chain=(FlowStep(at("Procfile", 1, 6), "Procfile starts it"),),
    stage=Stage.DEPLOYED,
    stage_reason="that is what a file like `Procfile` is for",
    target=Target(kind=TargetKind.SCRIPT, name="app.py", written=word("app.py"), path="app.py"),
    arguments=(word("--port"), word("80")),
    certain=False,
)
FLASK = Launch(
    server=ServerKind.FLASK_CLI,
    name="service web",
    command=word("flask run --debug --host ::", "compose.yaml", 6),
    chain=(FlowStep(at("compose.yaml", 6, 14), "the service's command"),),
    stage=Stage.DEPLOYED,
    stage_reason="that is what a file like `compose.yaml` is for",
    target=app("shop", None, None),
    host=word("::"),
    port=word("${PORT}", missing=("PORT",)),
    debug=word("1"),
    reload=word("false"),
    unresolved=(
        Unresolved("port", "`PORT` is set somewhere else", at("compose.yaml", 6)),
        Unresolved("target", "no file of the workspace is the module `shop`", at("compose.yaml", 7)),
    ),
)
DEVELOPMENT = Launch(
    server=ServerKind.FLASK_CLI,
    name="run",
    command=word("flask run", "Makefile", 3),
    chain=(FlowStep(at("Makefile", 3, 2), "`make run`"),),
    stage=Stage.DEVELOPMENT,
    stage_reason="Makefiles are for developers",
    target=app("shop.web", "app", "src/shop/web.py"),
    port=word("5000"),
    debug=word("--debug"),
    reload=word("--reload"),
    workers=word("1"),
)
HOSTILE = Launch(
    server=ServerKind.UNKNOWN,
    name=EVIL,
    command=word(f"\x1b[2J{EVIL}"),
    chain=(FlowStep(at(HOSTILE_PATH, 1), f"{EVIL}\u202e"),),
    stage=Stage.UNKNOWN,
    stage_reason=EVIL,
    target=app(EVIL, EVIL, HOSTILE_PATH, EVIL),
    host=word(EVIL),
    port=word(EVIL),
    unresolved=(Unresolved("target", EVIL, at(HOSTILE_PATH, 1)),),
)
LAUNCHES = (IMAGE, SCRIPT, FLASK, DEVELOPMENT)
NOTIFICATIONS = (
    Notification(
        "unreadable-deployment-file", "cannot be read as Compose file: \x1b[2J", path="compose.yml", line=3
    ),
    Notification("limit-reached", "Cut.", Level.NOTE),
)
