"""A secret key is made anew each time that the app starts.

`app.secret_key = os.urandom(24)` or `secrets.token_hex()` in the code. A random value that stands in only where the
environment has none is one where a deployment file starts several workers that each import the app, and does not set
the variable. One that is kept in a file is no finding.

## Why is this bad?
A server with several workers has as many keys: a session that one of them made is not accepted by the next, and users
are logged out at random. Each restart ends all sessions, and links that were mailed stop working.

## How to fix
Make one key, keep it outside of the code, and give it to all processes.

```
$ python -c "import secrets; print(secrets.token_hex())"
```

## References
- https://flask.palletsprojects.com/en/stable/config/#SECRET_KEY
"""

from collections.abc import Iterator
from typing import Final, TypeGuard

from fumehood.findings.finding import Confidence
from fumehood.flow.values import MISSING, Site, Unknown, Value, options
from fumehood.framework.apps.effective import AppConfigured
from fumehood.framework.apps.puts import Put
from fumehood.framework.observations import Called, Observations
from fumehood.launch.follow import Launched
from fumehood.launch.launch import Launch, ServerKind, Stage
from fumehood.rules.deployed import on_app
from fumehood.rules.evidence import reads_as_on
from fumehood.rules.launch_wording import several
from fumehood.rules.rule import Example, Match, Rule, Spot, Step
from fumehood.rules.secret_keys import KEYS, MAKERS, Kind, is_random, keys_of

APART: Final = frozenset({ServerKind.GUNICORN, ServerKind.UVICORN, ServerKind.HYPERCORN, ServerKind.GRANIAN})
"""Servers whose workers import the app each for itself; those of others are made of a process that has done so."""

RULE = Rule(
    id="per-process-secret-key",
    title="Each process makes a secret key of its own",
    severity=2.5,
    confidence=Confidence.HIGH,
    cwe=(330,),
    owasp=("a02-2021", "a04-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "random bytes",
            """
            import os
            from flask import Flask

            app = Flask(__name__)
            app.secret_key = os.urandom(24)  # finding
            """,
        ),
        Example(
            "a random text in a mapping",
            """
            import secrets
            from flask import Flask

            app = Flask(__name__)
            app.config.from_mapping(
                SECRET_KEY=secrets.token_hex(),  # finding
            )
            """,
        ),
        Example(
            "where the environment has none",
            """
            import os
            from flask import Flask

            app = Flask(__name__)
            app.secret_key = os.environ.get("SECRET_KEY") or os.urandom(24)
            """,
        ),
        Example(
            "kept in a file",
            """
            import secrets
            from pathlib import Path
            from flask import Flask

            app = Flask(__name__)
            kept = Path("/var/lib/shop/key")
            if not kept.exists():
                kept.write_text(secrets.token_hex())
            app.secret_key = kept.read_text()
            """,
        ),
    ),
)


RULE.watch(*MAKERS, words=("SECRET_KEY", "secret_key"))


@on_app(RULE)
def made_anew(app: AppConfigured, seen: Observations) -> Iterator[Match]:
    for found in keys_of(app, (one for one in seen.of(Called) if one.path in MAKERS)):
        if found.kind is Kind.RANDOM:
            yield Match(
                at=found.at,
                message=(
                    f"`{found.key}` is made anew when a process starts. "
                    "What one worker signed the others refuse, and each restart logs everybody out."
                ),
                advice="Make one key, keep it outside of the code and give it to all processes.",
                confidence=found.confidence,
            )


@on_app(RULE)
def stands_in(app: AppConfigured, seen: Observations) -> Iterator[Match]:
    """A random value for a variable that nothing sets where several workers are started."""
    random = [one.site for one in seen.of(Called) if one.path in MAKERS]
    launches = [one.launch for one in seen.of(Launched) if any(each.app == app.app for each in one.captured)]
    for launch in filter(_has_many, launches):
        for key, one, name in _standing_in(app, random):
            if name not in launch.environment:
                yield _in_workers(launch, key, one, name)
                return


def _standing_in(app: AppConfigured, random: list[Site]) -> Iterator[tuple[str, Put, str]]:
    """Keys that are made anew unless a variable is set, with where, and the variable."""
    for key in KEYS:
        found = [one for one in app.effective(key) if one.value is not MISSING]
        variables = (option for one in found for option in options(one.value) if _is_variable(option))
        name = next((option.origin[1:] for option in variables), "")
        for one in found if name else ():
            if any(is_random(option, one.at, random) for option in options(one.value)):
                yield key, one, name


def _in_workers(launch: Launch, key: str, one: Put, name: str) -> Match:
    return Match(
        at=one.at,
        message=(
            f"`{key}` is made anew in each of the workers that `{launch.path}` starts, unless `{name}` is set. "
            "What one worker signed the others refuse."
        ),
        advice=f"Have the app fail without `{name}`, or keep the key in a file.",
        confidence=Confidence.MEDIUM,
        related=(Step(Spot(launch.workers.location), "several workers"),) if launch.workers else (),
    )


def _is_variable(value: Value) -> TypeGuard[Unknown]:
    return isinstance(value, Unknown) and value.origin.startswith("$")


def _has_many(launch: Launch) -> bool:
    """Whether several workers import the app, each for itself."""
    is_preloaded = launch.preload is not None and reads_as_on(launch.preload)
    alone = launch.server in APART and not is_preloaded
    return alone and launch.stage is Stage.DEPLOYED and several(launch.workers)
