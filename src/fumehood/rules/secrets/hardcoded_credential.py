"""A password, token or key is written down in the code or in a file beside it.

Found are tokens and private keys of known formats wherever they stand, connection strings with a password, texts
under names such as `DB_PASSWORD` or `api_key` that look like secrets, constants that reach a library's login, and
passwords of requests that are compared with a constant. Placeholders, hashes, public keys, names of settings and
what everybody uses on their own machine are not. The secret itself is in no report.

## Why is this bad?
Whoever can read the repository, a copy of the image or a backup can log in: a secret in Git's history stays there
when the line is deleted. It is the same on every machine, and nobody can change it without a new release.

## How to fix
Revoke the secret first – consider it known – and make a new one. Keep that outside of the code: in an environment
variable, in a file under `/run/secrets`, or in a vault, and read it from there. Have no default in the code: an app
that does not start without its secret is better than one that starts with everybody's.

## References
- https://flask.palletsprojects.com/en/stable/config/#configuring-from-environment-variables
- https://docs.github.com/en/code-security/getting-started/best-practices-for-preventing-data-leaks-in-your-organization
- https://12factor.net/config
- https://cwe.mitre.org/data/definitions/798.html
"""

from collections.abc import Iterator

from fumehood.credentials.credential import Credential, How
from fumehood.credentials.find import shown
from fumehood.credentials.literals import Weight, is_made_up, weight
from fumehood.credentials.logins import LOGINS, WORDS, secrets_in
from fumehood.credentials.names import Kind
from fumehood.findings.finding import Confidence, Location
from fumehood.flow.decided import string
from fumehood.flow.values import Constant, Listing, Value, options
from fumehood.framework.observations import Called, Observations
from fumehood.rules.rule import Example, Match, Rule, Spot

RULE = Rule(
    id="hardcoded-credential",
    title="Secret written down in the code",
    severity=7.5,
    confidence=Confidence.MEDIUM,
    cwe=(798, 259),
    owasp=("a07-2021", "a07-2025"),
    since="0.1.0",
    doc=__doc__,
    one_per_line=True,
    examples=(
        Example(
            "a password of the database",
            """
            import psycopg2
            from flask import Flask

            app = Flask(__name__)
            DATABASE_PASSWORD = "mK7-velvet-3310"  # finding


            @app.get("/orders")
            def orders():
                connection = psycopg2.connect(host="db", user="shop", password=DATABASE_PASSWORD)
                with connection.cursor() as cursor:
                    cursor.execute("SELECT id FROM orders")
                    return {"orders": cursor.fetchall()}
            """,
        ),
        Example(
            "from the environment",
            """
            import os

            import psycopg2
            from flask import Flask

            app = Flask(__name__)
            DATABASE_PASSWORD = os.environ["DATABASE_PASSWORD"]


            @app.get("/orders")
            def orders():
                connection = psycopg2.connect(host="db", user="shop", password=DATABASE_PASSWORD)
                with connection.cursor() as cursor:
                    cursor.execute("SELECT id FROM orders")
                    return {"orders": cursor.fetchall()}
            """,
        ),
        Example(
            "a password that is compared",
            """
            from flask import Flask, abort, request, session

            app = Flask(__name__)


            @app.post("/admin")
            def admin():
                if request.form["password"] != "open-sesame-77":  # finding
                    abort(403)
                session["admin"] = True
                return "welcome"
            """,
        ),
        Example(
            "an example to copy, and the settings of a container",
            {
                "app.py": """
                from flask import Flask

                app = Flask(__name__)
                """,
                ".env.example": """
                MAIL_PASSWORD=fill-me-in-9
                """,
                "compose.yaml": """
                services:
                  web:
                    build: .
                    environment:
                      MAIL_PASSWORD: ${MAIL_PASSWORD}
                      STRIPE_API_KEY: 9a1fcb03e2745d6688aa01d2  # finding
                """,
            },
        ),
    ),
)

ADVICE = "Revoke it, then read a new one from the environment or a vault when the app starts."


@RULE.on(Credential)
def written_down(found: Credential, seen: Observations) -> Iterator[Match]:
    yield Match(
        at=Spot(found.at, found.scope) if isinstance(found.at, Location) else found.at,
        message=f"{_said(found)} {_consequence(found)}",
        advice=ADVICE,
        confidence=found.confidence,
        hidden=found.hidden,
        identity=f"{found.how.value} {found.what}",
    )


def _said(found: Credential) -> str:
    match found.how:
        case How.FORMAT:
            return f"{'An' if found.what[0] in 'AO' and found.what[:2] != 'On' else 'A'} {found.what} is written down here."
        case How.CONNECTION:
            return f"The password of a `{found.what}` connection is written down here."
        case How.DEFAULT:
            return f"`{found.what}` has a secret as its default, which is used whenever nobody sets another."
        case How.COMPARED:
            return f"`{found.what}` is compared with a secret that is written down here."
        case How.SET:
            return f"`{found.what}` is a secret that is written down here."


def _consequence(found: Credential) -> str:
    if found.how is How.COMPARED:
        return "Everybody who can read the code gets in."
    return "Everybody who can read the repository or the image can use it, and it stays in Git's history."


@RULE.on_call(*LOGINS, words=WORDS)
def logs_in(called: Called, seen: Observations) -> Iterator[Match]:
    login = LOGINS[called.path]
    host = called.arguments.get(login.host[0], *login.host[1])
    text = called.arguments.get(login.text[0], *login.text[1]) if login.text[1] else None
    for value, secret in (*_secrets(called, login.pair), *_in_text(text)):
        confidence = _confidence(secret, host)
        at = value.at
        if at is None or confidence is None:
            continue
        name = called.path.removeprefix("?.")
        yield Match(
            at=at,
            message=(
                f"`{name}` gets a password that is written down here. Everybody who can read the repository or the "
                "image can use it, and it stays in Git's history."
            ),
            advice=ADVICE,
            confidence=confidence if called.sure else min(confidence, Confidence.MEDIUM),
            hidden=(at.module.location(at.node),),
            identity=f"login {shown(name)}",
            practice=False,
        )


def _secrets(called: Called, pair: bool) -> Iterator[tuple[Constant, str]]:
    login = LOGINS[called.path]
    value = called.arguments.get(login.position, *login.names)
    for option in options(value) if value is not None else ():
        secret: Value | None = option
        if pair:
            elements = option.elements if isinstance(option, Listing) else []
            secret = elements[1] if len(elements) == 2 else None
        if isinstance(secret, Constant) and (known := string(secret)):
            yield secret, known


def _in_text(value: Value | None) -> Iterator[tuple[Constant, str]]:
    """A password within a connection text."""
    for option in options(value) if value is not None else ():
        if isinstance(option, Constant) and (known := string(option)):
            for found in secrets_in(known):
                yield option, found["secret"]


def _confidence(secret: str, host: Value | None) -> Confidence | None:
    """What reaches a login is a password whatever it looks like, but for what everybody has on their own machine."""
    if is_made_up(secret) or not secret.isprintable() or " " in secret or len(secret) < 3:
        return None
    found = max(weight(kind, "", secret) for kind in Kind)
    local = host is not None and string(host) in {"localhost", "127.0.0.1", "::1"}
    if found is Weight.NONE:
        return Confidence.LOW
    if found is Weight.WEAK:
        return Confidence.LOW if local else Confidence.MEDIUM
    return Confidence.MEDIUM if local else Confidence.HIGH
