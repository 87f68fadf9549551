"""Two apps for the tests of what is printed of configurations."""

from __future__ import annotations

from fumehood.findings.finding import Level, Location, Notification
from fumehood.findings.posture import Control, Posture, Protection, Setting

AT = Location("shop/web.py", 4, 7, 4, 22)
POSTURES = (
    Posture(
        name="app",
        location=AT,
        stage="production",
        routes=2,
        settings=(
            Setting(
                "SECRET_KEY",
                "the environment's `KEY`",
                "set in the program",
                Location("shop/web.py", 6, 1, 6, 9),
            ),
            Setting("SESSION_COOKIE_SECURE", "off", "Flask's default"),
            Setting(
                "SERVER_NAME", "not set", "Flask's default, unless set outside of the program", None, False
            ),
            Setting("DEBUG", "on or off", "`Config`\x1b[2J", Location("config.py", 1, 1, 1, 9), False),
        ),
        controls=(
            Control(Protection.FORMS, "Flask-WTF `CSRFProtect`", Location("shop/web.py", 7, 1, 7, 9)),
            Control(Protection.LIMITS, "Flask-Limiter"),
        ),
    ),
    Posture(name="create_app", location=Location("two.py", 1, 1, 1, 9)),
)
NOTIFICATIONS = (Notification("limit-reached", "Cut.", Level.NOTE, "a.py", 3), Notification("x", "y"))
