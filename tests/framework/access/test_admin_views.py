"""Views that are handed to Flask-Admin, and whether their classes say who may come in."""

from __future__ import annotations

import pytest

from fumehood.framework.access.admin_views import AdminView
from tests.arrivals import seen_in

HEAD = """
from flask import Flask
from flask_admin import Admin, AdminIndexView, BaseView
from flask_admin.contrib.sqla import ModelView
from flask_login import current_user, login_required
from elsewhere import Mixin
app = Flask(__name__)
class Asking:
    def is_accessible(self):
        return current_user.is_authenticated
class Willing:
    def is_accessible(self):
        return True
class Asked(Asking, ModelView): pass
class Own(ModelView): page_size = 5
class Open(Willing, ModelView): pass
class Other(Mixin, ModelView): pass
class Page(BaseView): pass
admin = Admin(app)
"""


def views(program: str) -> list[AdminView]:
    return list(seen_in({"main.py": HEAD + program}).of(AdminView))


@pytest.mark.parametrize(
    ("made", "asks", "data"),
    [
        ("ModelView(1, 2)", False, True),
        ("Own(1, 2)", False, True),
        ("Open(1, 2)", False, True),
        ("Asked(1, 2)", True, True),
        ("Other(1, 2)", None, True),
        ("Page()", False, False),
    ],
)
def test_a_class_says_who_may_come_in(made: str, asks: bool | None, data: bool) -> None:
    (one,) = views(f"admin.add_view({made})")
    assert (one.asks, one.data, one.name) == (asks, data, made.partition("(")[0])
    assert one.app is not None
    assert one.admin is not None


def test_several_stand_where_they_are_written() -> None:
    found = views("admin.add_views(\n    Own(1, 2),\n    Asked(1, 2),\n)")
    first = found[0].site.node.lineno
    assert [one.site.node.lineno - first for one in found] == [0, 1]


def test_the_page_that_leads_to_the_others_has_no_data() -> None:
    found = views("class Index(Asking, AdminIndexView): pass\nAdmin(app, index_view=Index())")
    assert [(one.name, one.asks, one.data) for one in found] == [("Index", True, False)]
