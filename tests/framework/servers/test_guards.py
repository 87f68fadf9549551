"""Which conditions on `__name__` do not tell a script from an import, and why."""

from __future__ import annotations

import pytest

from fumehood.flow.frame import Observation
from fumehood.framework.servers.guards import Flaw, broken_guards
from tests.support import observe

FLASK = "from flask import Flask\napp = Flask(__name__)\n"
NEVER, ALWAYS, INVERTED, IDENTITY = Flaw.NEVER, Flaw.ALWAYS, Flaw.INVERTED, Flaw.IDENTITY


def flaws(condition: str, name: str = "site.py") -> list[Flaw]:
    program = {name: f"{FLASK}if {condition}:\n    app.run()\n"}
    return [guard.flaw for guard in broken_guards(observe(program))]


@pytest.mark.parametrize(
    ("condition", "flaw"),
    [
        ("__name__ == 'main'", NEVER),
        ("__name__ == '__main__.py'", NEVER),
        ("__name__ == '__mian__'", NEVER),
        ("__name__ == '__Main__'", NEVER),
        ("__name__ == 'site.py'", NEVER),
        ("__name__ == '__init__'", NEVER),
        ("'__name__' == '__main__'", NEVER),
        ("__name__ == 'main' and app.testing is False", NEVER),
        ("__file__ == '__main__'", NEVER),
        ("__name__", ALWAYS),
        ("'__main__'", ALWAYS),
        ("__name__ == '__main__' or True", ALWAYS),
        ("__name__ == '__main__' or '__main__'", ALWAYS),
        ("__name__ != 'main'", ALWAYS),
        ("__name__ != '__main__'", INVERTED),
        ("not __name__ == '__main__'", INVERTED),
        ("__name__ == 'site'", INVERTED),
        ("__name__ is '__main__'", IDENTITY),
        ("'__main__' is not __name__", IDENTITY),
    ],
)
@pytest.mark.filterwarnings("ignore::SyntaxWarning")
def test_broken(condition: str, flaw: Flaw) -> None:
    assert flaws(condition) == [flaw]


@pytest.mark.parametrize(
    "condition",
    [
        "__name__ == '__main__'",
        "'__main__' == __name__",
        "__name__ in ('__main__', '__mp_main__')",
        "__name__ == '__main__' and SERVE",
        "__name__ == '__main__' and False",
        "__name__ != 'celery_worker'",
        "__name__ == 'builtins'",
        "__name__ == 'backend.main'",
        "__name__ == '__mp_main__'",
        "__name__ == 'admin'",
        "__name__.endswith('__main__')",
        "sys.modules['__main__'] is sys.modules[__name__]",
        "app.name == '__main__'",
    ],
)
def test_not_broken(condition: str) -> None:
    assert flaws(condition) == []


def test_an_inverted_condition_without_a_server_is_what_wsgi_servers_need() -> None:
    assert (
        list(
            broken_guards(observe(f"{FLASK}if __name__ != '__main__':\n    app.logger.info('x')\napp.run()"))
        )
        == []
    )


def test_what_stands_under_a_guard() -> None:
    program = f"{FLASK}def main():\n    app.run()\nif __name__:\n    main()\napp.run(port=1)"
    seen = observe(program)
    (guard,) = broken_guards(seen)
    held = {one.site.node.lineno for one in seen.of(Observation) if guard.holds(one)}
    assert held == {4}
