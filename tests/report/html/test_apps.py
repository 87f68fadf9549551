"""What stands with which app."""

from __future__ import annotations

from dataclasses import replace

from fumehood.findings.finding import Severity
from fumehood.findings.posture import Protection
from fumehood.report.html.apps import App, apps_of, family_of
from tests.report.posture_sample import APPS, ODD, ONE_APP, SHOP, SMALL
from tests.report.sample import CLEAN, RESULT


def counted(app: App) -> dict[str, int]:
    return {row.title: row.total for row in app.rows}


def test_without_apps_the_workspace_stands_for_all() -> None:
    (app,) = apps_of(RESULT)
    assert app.posture is None
    assert counted(app) == {"How the app is started": len(RESULT.active)}
    assert app.severities == [Severity.CRITICAL, Severity.MEDIUM, Severity.LOW, Severity.NOTE]


def test_a_finding_stands_with_the_nearest_app() -> None:
    whole, shop, small, odd = apps_of(APPS)
    assert [app.posture for app in (whole, shop, small, odd)] == [None, SHOP, SMALL, ODD]
    assert sum(counted(whole).values()) == len(APPS.active)
    assert sum(counted(shop).values()) == 1
    assert sum(counted(small).values()) == 5  # three in its file, two in folders beside it
    assert sum(counted(odd).values()) == 1


def test_a_launch_stands_with_the_app_that_is_made_in_its_file() -> None:
    whole, shop, small, odd = ([way.boxes[0].title for way in app.ways] for app in apps_of(APPS))
    assert shop == ["Dockerfile:14", "Makefile:3"]
    assert small == ["Procfile:1"]
    assert whole == ["compose.yaml:6"]
    assert len(odd) == 1


def test_what_may_belong_to_several_apps_is_said_of_none() -> None:
    whole, *twins = apps_of(replace(APPS, postures=(SMALL, replace(SMALL, name="other"))))
    assert [counted(twin) for twin in twins] == [{}, {}]
    assert [twin.ways for twin in twins] == [[], []]
    assert len(whole.ways) == len(APPS.launches)


def test_one_app_has_everything() -> None:
    (app,) = apps_of(ONE_APP)
    assert app.posture == SHOP
    assert len(app.ways) == len(ONE_APP.launches)
    assert sum(counted(app).values()) == len(ONE_APP.active)


def test_what_gives_a_protection() -> None:
    (app,) = apps_of(ONE_APP)
    given = dict(app.protections)
    assert [control.name for control in given[Protection.LOGIN]] == ["Flask-Login"]
    assert len(given[Protection.ACCESS]) == 2
    assert Protection.HEADERS not in given


def test_a_rule_of_nobody_is_of_another_family() -> None:
    assert family_of("debugger-exposed") == "launch"
    assert family_of("no-such-rule") == "other"


def test_nothing_found() -> None:
    assert apps_of(CLEAN)[0].rows == []
