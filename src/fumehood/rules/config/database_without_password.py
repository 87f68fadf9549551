"""An app logs into its database with an empty password.

A URI such as `mysql://root:@db/shop` in `SQLALCHEMY_DATABASE_URI`, `SQLALCHEMY_BINDS`, `MONGO_URI` and the like or given to
`create_engine`, an empty `MYSQL_PASSWORD`, and an empty `password=` of a driver's `connect`. SQLite, URIs without any
user, and users that the system vouches for (`postgresql://shop@/shop`) are no findings.

## Why is this bad?
Whoever reaches the database is in: another container, another account on the machine, a request that the app was
talked into making.

## How to fix
Give the user a password, and take the URI from the environment.

```python
app.config["SQLALCHEMY_DATABASE_URI"] = os.environ["DATABASE_URL"]
```

## References
- https://docs.sqlalchemy.org/en/20/core/engines.html#database-urls
- https://cwe.mitre.org/data/definitions/521.html
"""

import ast
import re
from collections.abc import Iterator
from typing import Final

from fumehood.findings.finding import Confidence, Location
from fumehood.flow.values import MISSING, Constant, Dictionary, Site, Text, Value, options
from fumehood.framework.apps.effective import AppConfigured
from fumehood.framework.apps.modes import Mode, mode_at
from fumehood.framework.apps.puts import Put
from fumehood.framework.observations import Called, Observations
from fumehood.regex import regex
from fumehood.rules.deployed import app_made, confidence, on_app
from fumehood.rules.deployed import hidden as concealed
from fumehood.rules.rule import Example, Match, Rule, Step
from fumehood.rules.secret_keys import KEYS

ADDRESSES: Final = (
    "SQLALCHEMY_DATABASE_URI", "SQLALCHEMY_BINDS", "DATABASE_URL", "DATABASE_URI", "MONGO_URI", "PONY",
)  # fmt: skip
PASSWORDS: Final = {"MYSQL_PASSWORD": "MYSQL_USER", "MYSQL_DATABASE_PASSWORD": "MYSQL_DATABASE_USER"}
ENGINES: Final = ("sqlalchemy.create_engine", "sqlalchemy.ext.asyncio.create_async_engine")
DRIVERS: Final = (
    "pymysql.connect", "MySQLdb.connect", "mysql.connector.connect", "psycopg2.connect", "psycopg.connect",
    "mariadb.connect", "pymssql.connect",
)  # fmt: skip
EMPTY: Final = regex(
    r"^(?!sqlite)(?P<kind>[a-z0-9]+)(?:\+\w+)?://(?P<user>[^/:@\s]+)(?P<colon>:?)@(?P<host>[^/:]*)",
    re.IGNORECASE,
)
VOUCHED_FOR: Final = frozenset({"postgresql", "postgres", "cockroachdb", "oracle", "mssql"})
"""Databases whose server may know a user without a password by other means; a colon says that there is none."""

RULE = Rule(
    id="database-without-password",
    title="The database is used with an empty password",
    severity=6.5,
    confidence=Confidence.HIGH,
    cwe=(521,),
    owasp=("a07-2021", "a07-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "in the configuration",
            """
            from flask import Flask

            app = Flask(__name__)
            app.config["SQLALCHEMY_DATABASE_URI"] = "mysql+pymysql://root:@db/shop"  # finding
            """,
        ),
        Example(
            "a driver's own call",
            """
            import pymysql
            from flask import Flask

            app = Flask(__name__)
            connection = pymysql.connect(host="db", user="root", password="")  # finding
            """,
        ),
        Example(
            "with a password, or no user at all",
            """
            import os
            from flask import Flask

            app = Flask(__name__)
            app.config["SQLALCHEMY_DATABASE_URI"] = f"mysql://shop:{os.environ['DB_PASSWORD']}@db/shop"
            app.config["SQLALCHEMY_BINDS"] = {"users": "sqlite:///users.db", "log": "postgresql:///log"}
            """,
        ),
        Example(
            "where tests run",
            """
            import os
            from flask import Flask

            class Config:
                SQLALCHEMY_DATABASE_URI = os.environ["DATABASE_URL"]

            class TestConfig(Config):
                SQLALCHEMY_DATABASE_URI = "mysql://root:@localhost/test"

            app = Flask(__name__)
            app.config.from_object(TestConfig if os.environ.get("CI") else Config)
            """,
        ),
    ),
)


@on_app(RULE)
def in_configuration(app: AppConfigured, _: Observations) -> Iterator[Match]:
    for key in ADDRESSES:
        for one in app.effective(key):
            if one.value is not MISSING and (user := _user(one.value)) is not None:
                sure = confidence(app, one, certain=len(options(one.value)) == 1)
                yield _match(_entry(one), user, sure, app_made(app, one), concealed(app, *KEYS))
    for key, name in PASSWORDS.items():
        users = [option for one in app.effective(name) for option in options(one.value)]
        for one in app.effective(key):
            if options(one.value) == (Constant(""),):
                known = next((str(user.value) for user in users if isinstance(user, Constant)), "the user")
                yield _match(one.at, known, confidence(app, one), app_made(app, one), concealed(app, *KEYS))


@RULE.on_call(*ENGINES)
def in_engine(called: Called, seen: Observations) -> Iterator[Match]:
    address = called.arguments.get(0, "url")
    user = None if address is None or _is_configured(address, seen) else _user(address)
    if user is not None and mode_at(called.site) not in {Mode.TESTING, Mode.DEVELOPMENT}:
        sure = Confidence.HIGH if len(options(address)) == 1 else Confidence.MEDIUM  # type: ignore[arg-type]
        yield _match(called.site, user, sure)


def _is_configured(address: Value, seen: Observations) -> bool:
    """Whether an address is one of the configuration: then it is told where it is set."""
    told = [
        option
        for app in seen.of(AppConfigured)
        for key in ADDRESSES
        for one in app.effective(key)
        for option in options(one.value)
        if _user(option) is not None
    ]
    return any(option in told for option in options(address))


@RULE.on_call(*DRIVERS)
def in_driver(called: Called, _: Observations) -> Iterator[Match]:
    given = called.arguments
    password = given.get(None, "password", "passwd")
    if password is None or options(password) != (Constant(""),) or mode_at(called.site) is Mode.TESTING:
        return
    user = given.get(None, "user")
    known = user.value if isinstance(user, Constant) and isinstance(user.value, str) else "the user"
    yield _match(called.site, known, Confidence.HIGH)


def _user(value: Value) -> str | None:
    """The user of a URI who has an empty password; of several URIs, undecided which, the first."""
    for option in options(value):
        if isinstance(option, Dictionary):
            found = next((user for one in option.slots.values() if (user := _user(one)) is not None), None)
        else:
            found = _of_text(option)
        if found is not None:
            return found
    return None


def _entry(one: Put) -> Site:
    """Where the URI stands in the dictionary that a key has, or else where the key is set."""
    node = one.at.node
    written = [node.value] if isinstance(node, ast.keyword | ast.Assign) else [node]
    for entry in (value for each in written if isinstance(each, ast.Dict) for value in each.values):
        text = entry.value if isinstance(entry, ast.Constant) else ""
        if isinstance(text, str) and _of_text(Constant(text)) is not None:
            return Site(one.at.module, entry)
    return one.at


def _of_text(value: Value) -> str | None:
    match value:
        case Constant(value=str(text)):
            pass
        case Text(parts=parts):
            text = "".join(part if isinstance(part, str) else "…" for part in parts)
        case _:
            return None
    found = EMPTY.match(text)
    if found is None or (not found["colon"] and not _is_told(found["kind"], found["user"])):
        return None
    return found["user"]


def _is_told(kind: str, user: str) -> bool:
    """Whether a user without a colon means that there is no password."""
    return kind.lower() not in VOUCHED_FOR and user.lower() in {"root", "admin", "sa"}


def _match(
    at: Site, user: str, sure: Confidence, related: tuple[Step, ...] = (), hidden: tuple[Location, ...] = ()
) -> Match:
    return Match(
        at=at,
        message=f"The app logs into its database as `{user}` with an empty password. Whoever reaches the database is in.",
        advice="Give the user a password, and take the URI from the environment.",
        confidence=sure,
        related=related,
        hidden=hidden,
    )
