"""Hand-made apps with launches, settings and controls, hostile ones too; none comes from a real scan."""

from __future__ import annotations

from dataclasses import replace

from fumehood.findings.finding import Location, Severity
from fumehood.findings.posture import Control, Posture, Protection, Setting
from fumehood.spread import Run
from tests.report.launches_sample import DEVELOPMENT, EVIL, FLASK, HOSTILE, IMAGE, LAUNCHES, SCRIPT
from tests.report.sample import HOSTILE_PATH, RESULT, finding


def at(path: str, line: int) -> Location:
    return Location(path, line, 1, line, 20)


SHOP = Posture(
    name="shop.web.app",
    location=at("src/shop/web.py", 14),
    stage="deployed",
    routes=23,
    settings=(
        Setting("DEBUG", "off", "the default"),
        Setting("PERMANENT_SESSION_LIFETIME", "31 days", "the default"),
        Setting(
            "SECRET_KEY",
            "from the environment",
            "`$SECRET_KEY`, without a default",
            at("src/shop/config.py", 8),
        ),
        Setting("SESSION_COOKIE_HTTPONLY", "on", "the default"),
        Setting(
            "SESSION_COOKIE_SECURE", "on", "class `Production`", at("src/shop/config.py", 21), certain=False
        ),
        Setting(
            "SQLALCHEMY_DATABASE_URI", "a connection without a password", "`app.config.from_prefixed_env()`"
        ),
    ),
    controls=(
        Control(Protection.FORMS, "Flask-WTF `CSRFProtect`", at("src/shop/web.py", 17)),
        Control(Protection.LOGIN, "Flask-Login", at("src/shop/web.py", 18)),
        Control(Protection.ACCESS, "`@login_required` on 14 of 23 views"),
        Control(
            Protection.ACCESS, "a `before_request` gate of the blueprint `admin`", at("src/shop/admin.py", 9)
        ),
        Control(Protection.SECRETS, "environment variables"),
        Control(Protection.PASSWORDS, "argon2", at("src/shop/accounts.py", 40)),
    ),
)
SMALL = Posture(name="app", location=at("app.py", 3), stage="development, by its name", routes=1)
ODD = Posture(
    name=f"{EVIL}</script>",
    location=at(HOSTILE_PATH, 1),
    stage=EVIL,
    settings=(
        Setting(f"KEY</td>{EVIL}", f"\x00{EVIL}\ud800\u202e", f"`{EVIL}`", at(HOSTILE_PATH, 2)),
        Setting("LONG", "x" * 5_000, "y" * 5_000),
    ),
    controls=(Control(Protection.HEADERS, f"`{EVIL}`\u202e\x1b[0m", at(HOSTILE_PATH, 3)),),
)
RUNS = tuple(Run(SCRIPT, f"app{number}.run(…)", at("app.py", number)) for number in range(1, 9))
NEAR_SHOP = finding("setup-only-under-main", at("src/shop/admin/views.py", 7), "register()", Severity.MEDIUM)
APPS = replace(
    RESULT,
    findings=tuple(sorted((*RESULT.findings, NEAR_SHOP), key=lambda it: it.sort_key)),
    launches=(*LAUNCHES, HOSTILE),
    runs=RUNS,
    postures=(SHOP, SMALL, ODD),
)
ONE_APP = replace(RESULT, launches=(IMAGE, FLASK, DEVELOPMENT), postures=(SHOP,))
