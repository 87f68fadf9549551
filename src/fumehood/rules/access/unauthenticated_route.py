"""A route that changes something, or is for admins, lacks the protection that its siblings have.

The other routes of the same blueprint, or of the same app and module, ask who the client is – by a decorator, a check or
a hook – and this one does not, or the hook lets it pass by name although it changes something. Beside few, it is enough
that whoever wants to look at what it changes is asked, at the same URL or above it, or whoever changes or adds the same in
another way. A blueprint that is open as a whole is compared with those under the same folder of URLs: one that is
protected below `/admin`, two elsewhere.
A class of views whose own list of `decorators` replaces one that had a guard has lost it, whatever is beside it.
Routes that have to be open by what they are called are no finding: login, registration, password reset, health
checks, webhooks; nor is one that only shows something, unless it is below `/admin`. A model, or a folder, that
Flask-Admin shows needs a class that says who may see it (`is_accessible`), if other views of that Admin have one, or
routes of the app ask for a login.

## Why is this bad?
One decorator that was forgotten is enough: whoever knows or guesses the URL can call the route without an account.

## How to fix
Give it the decorator that its siblings have, or check once for the whole blueprint, which no new route can forget.

```python
@admin.before_request
@login_required
def only_logged_in(): ...
```

## References
- https://owasp.org/Top10/A01_2021-Broken_Access_Control/
- https://flask.palletsprojects.com/en/stable/patterns/viewdecorators/
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from fumehood.findings.finding import Confidence
from fumehood.flow.values import Function
from fumehood.framework.access.access import BEFORE, ITSELF, Access, class_of, is_view, known_guards
from fumehood.framework.access.admin_views import AdminView
from fumehood.framework.access.belonging import belonging
from fumehood.framework.access.doings import asks_a_setting, changes, doings, only_shows
from fumehood.framework.access.gates import (
    came_too_late,
    is_gated,
    is_gated_as_a_whole,
    is_seen_elsewhere,
    siblings,
)
from fumehood.framework.access.neighbours import neighbours
from fumehood.framework.access.places import called, registered_at
from fumehood.framework.access.public import ADMIN, is_public
from fumehood.framework.access.replaced import Replaced, replaced
from fumehood.framework.observations import Observations
from fumehood.regex import regex
from fumehood.rules.rule import Example, Match, Rule, Step

RULE = Rule(
    id="unauthenticated-route",
    title="Route without the protection of its siblings",
    severity=5.3,
    confidence=Confidence.MEDIUM,
    cwe=(306, 862),
    owasp=("a01-2021", "a07-2021", "a01-2025"),
    since="0.1.0",
    doc=__doc__,
    examples=(
        Example(
            "the third one was forgotten",
            """
            from flask import Flask
            from flask_login import login_required

            app = Flask(__name__)

            @app.post("/orders")
            @login_required
            def add(): ...

            @app.put("/orders/<int:number>")
            @login_required
            def change(number): ...

            @app.delete("/orders/<int:number>")  # finding
            def remove(number):
                return "gone"
            """,
        ),
        Example(
            "the door itself",
            """
            from flask import Flask
            from flask_login import login_required

            app = Flask(__name__)

            @app.post("/orders")
            @login_required
            def add(): ...

            @app.put("/orders/<int:number>")
            @login_required
            def change(number): ...

            @app.post("/login")
            def login():
                return "welcome"
            """,
        ),
    ),
)

CHANGING = frozenset({"POST", "PUT", "PATCH", "DELETE"})
VARIABLE = regex(r"<[^>]*>")
VERB = regex(
    r"^(?:delete|remove|destroy|drop|purge|edit|update|create|add|promote|demote|ban|approve|grant|revoke)",
    re.IGNORECASE,
)
ALTERING = regex(
    VERB.pattern + r"|^(?:revert|restore|reset|rename|move|publish|archive|cancel|merge|lock|unlock|assign)",
    re.IGNORECASE,
)
CLEAR = 0.75
"""The share of siblings with a protection that makes its lack an oversight."""

FEWEST = 2


@RULE.on(Access)
def forgotten(one: Access, seen: Observations) -> Iterator[Match]:
    if not is_view(one) or not one.is_open or not one.answers or one.function is None:
        return
    if not _matters(one) or _is_elsewhere(one, seen):
        return
    if (lost := replaced(one)) is not None:
        yield _without(lost, one, seen)
        return
    others = siblings(one, seen)
    asking = [other for other in others if other.is_protected]
    if is_public(one, asking):
        return
    others = [
        other
        for other in others
        if other.is_protected or not (is_public(other, asking) or came_too_late(other, seen))
    ]
    others = _without_own_class(one, others)
    protected = [other for other in others if other.is_protected]
    if one.spared_by:
        others = [other for other in others if other.is_protected or not other.spared_by]
        protected = [other for other in others if other.is_protected or is_gated(other, seen)]
    if one.spared_by and (not _alters(one, one.function) or (one.beyond and not _is_alike(one, protected))):
        return
    if not protected:
        others = protected = _of_protected_blueprints(one, seen)
    fewest = 1 if one.spared_by or others is protected else FEWEST
    if not any(_clear(protected, among, fewest) for among in (others, list(filter(_changes, others)))):
        others = protected = _that_show_it(one, others) or _that_change_it(one, others)
    if protected:
        yield _match(one, protected, others, seen)


def _match(one: Access, protected: list[Access], others: list[Access], seen: Observations) -> Match:
    function = one.function
    assert function is not None  # noqa: S101 -- asked before
    name = _protection(protected)
    asked = f"`{one.path}`" if one.path else f"`{called(function)}`"
    return Match(
        at=registered_at(one.view, function, seen),
        message=f"Anybody can call {asked}: {len(protected)} of the {len(others) + 1} routes beside it "
        f"{'have ' + name if name else 'check who asks'}, this one does not.",
        advice=f"Give `{called(function)}` {name or 'the same check'}, or check in a `before_request` hook for all of them.",
        confidence=Confidence.MEDIUM,
        related=(
            *(Step(hook, "lets it pass") for hook in one.spared_by),
            *(
                Step(registered_at(other.view, other.function, seen), "is protected")
                for other in protected[:3]
            ),
        ),
    )


def _without(lost: Replaced, one: Access, seen: Observations) -> Match:
    """A class that has its own list of decorators has none of the one above it."""
    asked, own = one.path or lost.cls.name, lost.cls.name
    return Match(
        at=registered_at(one.view, one.function, seen),
        message=f"Anybody can call `{asked}`: the `{lost.listed}` of `{own}` replace those of `{lost.base.name}`, "
        f"and `@{lost.guard.name}` is not among them.",
        advice=f"Begin the list with `*{lost.base.name}.{lost.listed}`.",
        confidence=Confidence.MEDIUM,
        related=() if lost.cls.at is None else (Step(lost.cls.at, "has a list of its own"),),
    )


def _that_show_it(one: Access, others: list[Access]) -> list[Access]:
    """The views at the URL of one that changes what is there, or above it, if nobody may even look without an account.

    A comment that anybody may write is at the URL of something that anybody may read. What takes in new things may be
    open, an order form for one, where only few may see what came in.
    """
    if one.spared_by or not _changes(one) or not _is_to_one(one):
        return []
    path = _shape(one)
    showing = [other for other in others if "GET" in other.methods and _is_at(_shape(other), path)]
    return showing if all(other.is_protected for other in showing) else []


def _that_change_it(one: Access, others: list[Access]) -> list[Access]:
    """The views that alter the same thing as one does, else those that add such things; none if one is open.

    Anybody may vote for, or comment on, what only few may add.
    """
    thing = _thing(one)
    if (
        one.spared_by
        or not thing
        or not _takes_over(one)
        or one.function is None
        or not changes(one.function)
    ):
        return []
    changing = [other for other in others if _changes(other)]
    same = [other for other in changing if _thing(other) == thing and _takes_over(other)]
    found = same or [other for other in changing if _shape(other) == thing.removesuffix("/<>")]
    return found if all(other.is_protected for other in found) else []


def _takes_over(one: Access) -> bool:
    """Whether a view replaces or takes away what is at its URL, by its method or its name."""
    named = one.function is not None and ALTERING.search(one.function.name) is not None
    return named or not one.methods.isdisjoint({"PUT", "PATCH", "DELETE"})


def _thing(one: Access) -> str:
    """The URL of what a view is about, up to the last variable part; "" if it is about nothing in particular."""
    head, variable, _ = _shape(one).rpartition("<>")
    return head + variable


def _shape(one: Access) -> str:
    """A path without what its variable parts are called."""
    return VARIABLE.sub("<>", one.path or "").rstrip("/")


def _is_at(place: str, path: str) -> bool:
    return place != "" and f"{path}/".startswith(f"{place}/")


def _without_own_class(one: Access, others: list[Access]) -> list[Access]:
    """A class whose methods are all open is one oversight: they do not speak for each other."""
    cls = class_of(one.view)
    own = [other for other in others if cls is not None and class_of(other.view) is cls]
    return (
        others if any(other.is_protected for other in own) else [each for each in others if each not in own]
    )


def _of_protected_blueprints(one: Access, seen: Observations) -> list[Access]:
    """The views of the blueprints beside one that is open as a whole, if those are protected as a whole.

    One is enough below `/admin`; elsewhere it may be the one that differs. At the root many things are beside each other,
    of which some are for everybody, but not to change what is there.
    """
    folder, beside = neighbours(one, seen)
    if not folder and not (_changes(one) and _is_to_one(one)):
        return []
    asked = [[other for other in views if not is_public(other, [])] for views in beside]
    blueprints = [views for views in asked if views]
    found = [
        views for views in blueprints if all(other.is_protected or is_gated(other, seen) for other in views)
    ]
    fewest = 1 if ADMIN.search(folder) else FEWEST
    if len(found) < fewest or len(found) < CLEAR * len(blueprints):
        return []
    return [other for views in found for other in views]


def _is_elsewhere(one: Access, seen: Observations) -> bool:
    """Whether a view is protected by a hook, or another finding says that it is not."""
    return is_gated(one, seen) or came_too_late(one, seen) or is_seen_elsewhere(one, seen)


@RULE.on(AdminView, words=("add_view", "add_views"))
def unasked(one: AdminView, seen: Observations) -> Iterator[Match]:
    apps = belonging(seen).apps_of(one.app)
    if one.asks is not False or not one.data or is_gated_as_a_whole(apps, seen):
        return
    beside = [other for other in seen.of(AdminView) if other.asks and other.admin == one.admin]
    routes = {
        other.site: other
        for other in seen.of(Access)
        if is_view(other)
        and other.is_protected
        and not apps.isdisjoint(belonging(seen).apps_of(other.view.owner))
    }
    if not beside and len(routes) < FEWEST:
        return
    yield Match(
        at=one.site,
        message=f"Anybody can see and change what this `{one.name}` shows: it has no `is_accessible`, "
        f"{'as others of this Admin have' if beside else 'although routes of the app ask for a login'}.",
        advice="Derive it from a class whose `is_accessible` asks who the client is.",
        confidence=Confidence.MEDIUM,
        related=tuple(
            Step(other.site, "is protected") for other in (*beside, *([] if beside else routes.values()))[:3]
        ),
    )


def _changes(one: Access) -> bool:
    return not CHANGING.isdisjoint(one.methods)


def _matters(one: Access) -> bool:
    """Whether a route changes something or is for admins."""
    function = one.function
    if function is None or asks_a_setting(function):
        return False
    if ADMIN.search(one.path or ""):
        return True
    return (
        not only_shows(function) if _changes(one) else bool(VERB.search(function.name)) and changes(function)
    )


def _alters(one: Access, function: Function) -> bool:
    """Whether a view changes or takes away what is there; what a hook lets pass by name may well take in new things."""
    return changes(function) and (_is_to_one(one) or "resets data" in doings(function))


def _is_to_one(one: Access) -> bool:
    """Whether what a view changes is there already, by its URL and methods."""
    return "<" in (one.path or "") or not one.methods.isdisjoint({"PUT", "PATCH", "DELETE"})


def _is_alike(one: Access, protected: list[Access]) -> bool:
    """Whether a view is below the same folder as a protected one: hooks that speak of `/admin` mean no other."""
    folder = _folder(one)
    return any(_folder(other) == folder for other in protected)


def _folder(one: Access) -> str:
    return (one.path or "").lstrip("/").partition("/")[0]


def _clear(protected: list[Access], among: list[Access], fewest: int) -> bool:
    count = sum(other in protected for other in among)
    return count >= fewest and count >= CLEAR * len(among)


def _protection(protected: list[Access]) -> str:
    """What most of the siblings are protected by, if it has a name."""
    names = Counter(name for one in protected for name in known_guards(one) if name not in {BEFORE, ITSELF})
    return f"`@{names.most_common(1)[0][0]}`" if names else ""
