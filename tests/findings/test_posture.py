"""What protects an app, and what nothing protects."""

from __future__ import annotations

from fumehood.findings.finding import Location
from fumehood.findings.posture import Control, Posture, Protection


def test_what_no_control_protects_is_missing() -> None:
    control = Control(Protection.LOGIN, "Flask-Login `LoginManager`")
    posture = Posture(name="app", location=Location("app.py", 1, 1, 1, 4), controls=(control,))

    assert Protection.LOGIN not in posture.missing
    assert len(posture.missing) == len(Protection) - 1
