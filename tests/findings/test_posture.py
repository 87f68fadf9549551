"""What protects an app, and what nothing protects."""

from __future__ import annotations

from fumehood.findings.finding import Location
from fumehood.findings.posture import Control, Posture, Protection, once


def test_what_no_control_protects_is_missing() -> None:
    control = Control(Protection.LOGIN, "Flask-Login `LoginManager`")
    posture = Posture(name="app", location=Location("app.py", 1, 1, 1, 4), controls=(control,))

    assert Protection.LOGIN not in posture.missing
    assert len(posture.missing) == len(Protection) - 1


def test_an_app_that_several_projects_know_is_one() -> None:
    here, there = Location("b.py", 1, 1, 1, 2), Location("a.py", 1, 1, 1, 2)
    few, many = Posture(name="app", location=here), Posture(name="app", location=here, routes=3)
    other = Posture(name="app", location=there)
    assert once([few, many, other]) == once([other, many, few]) == (other, many)
