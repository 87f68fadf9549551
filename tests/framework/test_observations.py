"""What rules subscribe to, in the order it was seen."""

from __future__ import annotations

from fumehood.flow.frame import Condition
from fumehood.framework.observations import AppMade, ServerStart, Setup
from tests.support import observe


def test_observations_by_class_and_in_order() -> None:
    seen = observe("""
    from flask import Flask
    app = Flask(__name__)
    app.secret_key = "x"
    if __name__ == "__main__":
        app.run()
    """)
    assert [type(one) for one in seen.seen] == [
        AppMade,
        Setup,
        Condition,
        AppMade,
        Setup,
        Condition,
        ServerStart,
    ]
    assert [one.order for one in seen.of(AppMade)] == [0, 3]
    assert list(seen.of(ServerStart)) == [seen.seen[-1]]


def test_a_start_tells_the_calls_that_led_to_it() -> None:
    seen = observe("""
    from flask import Flask
    def serve(app):
        app.run()
    def main():
        serve(Flask(__name__))
    main()
    """)
    (start,) = seen.of(ServerStart)
    assert [site.node.lineno for site in start.stack] == [6, 5]
    assert (start.entry.path, start.certain, start.resolved) == ("main.py", True, True)
