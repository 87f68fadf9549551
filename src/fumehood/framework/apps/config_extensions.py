"""Extensions that configure an app, and those that keep who is logged in in its session."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from fumehood.flow.decided import truth
from fumehood.flow.frame import Observation
from fumehood.flow.values import TRUE, Constant, Instance, options
from fumehood.framework.apps.apps import app_config
from fumehood.framework.apps.config import put_of, store
from fumehood.framework.apps.controls import app_given
from fumehood.framework.apps.layered_settings import load_settings
from fumehood.framework.apps.puts import next_order, opened
from fumehood.framework.kinds import is_app
from fumehood.framework.library import looks_at

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter
    from fumehood.framework.library_call import LibraryCall


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepsLogin(Observation):
    """A library keeps in the session who is logged in."""


LOGINS: Final = (
    "flask_login.LoginManager", "flask_login.login_user", "flask_login.utils.login_user", "flask_security.Security",
    "flask_security.login_user", "flask_user.UserManager",
    "flask_dance.contrib.google.make_google_blueprint", "flask_dance.contrib.github.make_github_blueprint",
)  # fmt: skip
LOADERS: Final = (
    "dynaconf.FlaskDynaconf", "dynaconf.FlaskDynaconf.init_app", "dynaconf.contrib.FlaskDynaconf",
    "flask_appconfig.AppConfig", "flask_appconfig.HerokuConfig", "flask_env.MetaFlaskEnv",
)  # fmt: skip
"""Extensions that load the configuration from files and the environment."""

TALISMAN: Final = "flask_talisman.Talisman"


@looks_at(*LOGINS)
def keeps_login(run: Interpreter, call: LibraryCall) -> None:
    """Flask-Login and what is made of it."""
    run.observe(KeepsLogin, call.site)


@looks_at(*LOADERS)
def loads_configuration(run: Interpreter, call: LibraryCall) -> None:
    """Any key may be set from there."""
    for app in options(app_given(call) or TRUE):
        if isinstance(app, Instance) and is_app(app):
            config, order = app_config(run, app), next_order()
            opened(run, config, call.site, order, sure=False)
            if call.path.startswith("dynaconf."):
                load_settings(run, replace(call, receiver=config), order)


@looks_at(TALISMAN, f"{TALISMAN}.__init__", f"{TALISMAN}.init_app")
def talisman(run: Interpreter, call: LibraryCall) -> None:
    """Flask-Talisman sets three keys (https://github.com/wntrblm/flask-talisman#options)."""
    given = [one for one in options(app_given(call) or TRUE) if is_app(one)]
    secure = call.arguments.keywords.get("session_cookie_secure", TRUE)
    hidden = call.arguments.keywords.get("session_cookie_http_only", TRUE)
    same_site = call.arguments.keywords.get("session_cookie_samesite", Constant("Lax"))
    for app in given:
        config = app_config(run, app)  # type: ignore[arg-type]
        wanted = {"SESSION_COOKIE_SAMESITE": same_site}
        wanted |= {"SESSION_COOKIE_SECURE": TRUE} if truth(secure) is not False else {}
        wanted |= {"SESSION_COOKIE_HTTPONLY": TRUE} if truth(hidden) is not False else {}
        for key, value in wanted.items():
            store(run, config, key, put_of(value, call.site), call.site)
