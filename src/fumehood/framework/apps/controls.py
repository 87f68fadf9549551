"""What protects an app, as observations: extensions made for it, and calls of libraries that keep secrets safe."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from fumehood.findings.posture import Protection
from fumehood.flow.decided import string
from fumehood.flow.frame import Observation
from fumehood.flow.values import Alternatives, External, Instance, Object, Site, Unknown, Value, options
from fumehood.framework.apps.setups import set_up
from fumehood.framework.kinds import is_app
from fumehood.framework.library import looks_at, on

if TYPE_CHECKING:
    from fumehood.flow.interpreter import Interpreter
    from fumehood.framework.library_call import LibraryCall


@dataclass(frozen=True, slots=True, kw_only=True)
class ControlSeen(Observation):
    """Something that protects an app is set up or used: `name` as a reader knows it, `path` its canonical name.

    `app` is None where nobody tells which app it is for: then it counts for all apps of the project.
    """

    protects: Protection
    name: str
    path: str = ""
    app: Object | None = field(default=None, compare=False)


EXTENSIONS: Final = {
    "flask_wtf.CSRFProtect": (Protection.FORMS, "Flask-WTF `CSRFProtect`"),
    "flask_seasurf.SeaSurf": (Protection.FORMS, "Flask-SeaSurf"),
    "flask_talisman.Talisman": (Protection.HEADERS, "Flask-Talisman"),
    "flask_secure_headers.core.Secure_Headers": (Protection.HEADERS, "flask-secure-headers"),
    "flask_sslify.SSLify": (Protection.HEADERS, "Flask-SSLify"),
    "flask_cors.CORS": (Protection.ORIGINS, "Flask-CORS"),
    "flask_limiter.Limiter": (Protection.LIMITS, "Flask-Limiter"),
    "flask_session.Session": (Protection.SESSIONS, "Flask-Session"),
    "flask_login.LoginManager": (Protection.LOGIN, "Flask-Login"),
    "flask_security.Security": (Protection.LOGIN, "Flask-Security"),
    "flask_jwt_extended.JWTManager": (Protection.LOGIN, "Flask-JWT-Extended"),
    "flask_principal.Principal": (Protection.ACCESS, "Flask-Principal"),
    "flask_bcrypt.Bcrypt": (Protection.PASSWORDS, "Flask-Bcrypt"),
    "flask_argon2.Argon2": (Protection.PASSWORDS, "Flask-Argon2"),
}
"""Classes that are given the app, when they are made or with `init_app`."""

FORM: Final = "Flask-WTF `FlaskForm`"
USES: Final = {
    "secure.Secure": (Protection.HEADERS, "secure"),
    "secure.SecureHeaders": (Protection.HEADERS, "secure"),
    "secure.Secure.with_default_headers": (Protection.HEADERS, "secure"),
    "secure.Secure.from_preset": (Protection.HEADERS, "secure"),
    "flask_secure_headers.core.Secure_Headers.wrapper": (Protection.HEADERS, "flask-secure-headers"),
    "flask_csp.csp.csp_header": (Protection.HEADERS, "flask-csp"),
    "flask_cors.cross_origin": (Protection.ORIGINS, "Flask-CORS `cross_origin`"),
    "flask_httpauth.HTTPBasicAuth": (Protection.LOGIN, "Flask-HTTPAuth"),
    "flask_httpauth.HTTPDigestAuth": (Protection.LOGIN, "Flask-HTTPAuth"),
    "flask_httpauth.HTTPTokenAuth": (Protection.LOGIN, "Flask-HTTPAuth"),
    "authlib.integrations.flask_client.OAuth": (Protection.LOGIN, "Authlib"),
    "authlib.integrations.flask_oauth2.ResourceProtector": (Protection.ACCESS, "Authlib"),
    "flask_wtf.FlaskForm.validate_on_submit": (Protection.FORMS, FORM),
    "flask_wtf.FlaskForm.validate": (Protection.FORMS, FORM),
    "flask_wtf.csrf.validate_csrf": (Protection.FORMS, "Flask-WTF `validate_csrf`"),
    "flask_wtf.CSRFProtect.protect": (Protection.FORMS, "Flask-WTF `CSRFProtect.protect`"),
    "itsdangerous.URLSafeTimedSerializer": (Protection.ACCESS, "tokens signed by itsdangerous"),
    "itsdangerous.URLSafeSerializer": (Protection.ACCESS, "tokens signed by itsdangerous"),
    "itsdangerous.TimestampSigner": (Protection.ACCESS, "tokens signed by itsdangerous"),
    "itsdangerous.Signer": (Protection.ACCESS, "tokens signed by itsdangerous"),
    "werkzeug.security.generate_password_hash": (Protection.PASSWORDS, "Werkzeug `generate_password_hash`"),
    "werkzeug.security.check_password_hash": (Protection.PASSWORDS, "Werkzeug `check_password_hash`"),
    "bcrypt.hashpw": (Protection.PASSWORDS, "bcrypt"),
    "bcrypt.checkpw": (Protection.PASSWORDS, "bcrypt"),
    "argon2.PasswordHasher": (Protection.PASSWORDS, "argon2"),
    "passlib.context.CryptContext": (Protection.PASSWORDS, "passlib"),
    "hvac.Client": (Protection.SECRETS, "HashiCorp Vault"),
    "azure.keyvault.secrets.SecretClient": (Protection.SECRETS, "Azure Key Vault"),
    "google.cloud.secretmanager.SecretManagerServiceClient": (Protection.SECRETS, "Google Secret Manager"),
    "google.cloud.secretmanager_v1.SecretManagerServiceClient": (Protection.SECRETS, "Google Secret Manager"),
    "dotenv.load_dotenv": (Protection.SECRETS, "python-dotenv"),
    "dotenv.dotenv_values": (Protection.SECRETS, "python-dotenv"),
    **{
        f"passlib.hash.{scheme}.{name}": (Protection.PASSWORDS, f"passlib `{scheme}`")
        for scheme in ("argon2", "bcrypt", "bcrypt_sha256", "pbkdf2_sha256", "pbkdf2_sha512", "scrypt")
        for name in ("hash", "verify", "using")
    },
}
"""Functions and classes whose use is the protection, whatever app it is in."""

CLIENTS: Final = ("boto3.client", "boto3.session.Session.client", "boto3.Session.client")
FILES: Final = ("builtins.open", "pathlib.Path")
APPS: Final = frozenset({"app", "application", "current_app", "flask_app", "server"})
"""What apps are called that another package makes."""

MOUNTED: Final = "/run/secrets"
"""Where containers find the secrets that they are given."""


def control(
    run: Interpreter, site: Site, protects: Protection, name: str, app: Value | None = None, path: str = ""
) -> None:
    """Observe a control; an app that is not decided is none."""
    known = app if isinstance(app, Instance) and is_app(app) else None
    run.observe(ControlSeen, site, protects=protects, name=name, path=path, app=known)


def app_given(call: LibraryCall) -> Value | None:
    """The app that an extension is given: an app, or what is passed in its place and may be one."""
    given = (*call.arguments.positional, *call.arguments.keywords.values())
    found = next((one for value in given for one in options(value) if is_app(one)), None)
    if found is not None:
        return found
    first = call.arguments.get(0, "app")
    may_be = isinstance(first, Unknown | Alternatives) or (isinstance(first, External) and first.name in APPS)
    return first if may_be else None


def extension(protects: Protection, name: str, path: str) -> None:
    """Register a class of a library that protects the apps it is given."""

    @looks_at(path, f"{path}.__init__", f"{path}.init_app")
    def given_an_app(run: Interpreter, call: LibraryCall) -> None:
        app = app_given(call)
        if app is not None or call.path.endswith(".init_app"):
            control(run, call.site, protects, name, app, path)


def use(protects: Protection, name: str, path: str) -> None:
    """Register a function or class of a library that protects where it is used."""

    @looks_at(path)
    def used(run: Interpreter, call: LibraryCall) -> None:
        control(run, call.site, protects, name, None, path)


for _path, (_protects, _name) in EXTENSIONS.items():
    extension(_protects, _name, _path)
for _path, (_protects, _name) in USES.items():
    use(_protects, _name, _path)


@on("flask_cors.CORS")
def cors(run: Interpreter, call: LibraryCall) -> Value:
    """An object, although its class is written like a constant."""
    set_up(run, app_given(call), "extension", "`CORS`", call.site)
    return Instance(run.memory.owner, External(call.path), call.site)


@looks_at(*CLIENTS)
def cloud_client(run: Interpreter, call: LibraryCall) -> None:
    """`boto3.client("secretsmanager")`."""
    if string(call.arguments.get(0, "service_name")) in {"secretsmanager", "ssm"}:
        control(run, call.site, Protection.SECRETS, "AWS Secrets Manager", None, call.path)


@looks_at(*FILES)
def secret_file(run: Interpreter, call: LibraryCall) -> None:
    """A file below the folder of mounted secrets."""
    name = string(call.arguments.get(0, "file"))
    if name is not None and name.startswith(MOUNTED):
        control(run, call.site, Protection.SECRETS, f"files in `{MOUNTED}`", None, call.path)


def is_for(seen: ControlSeen, made: Site) -> bool:
    """Whether a control is there for the app that is made at a place: it names it, or nobody knows its app."""
    return seen.app is None or seen.app.at is None or seen.app.at == made
