"""Apache with mod_wsgi as Debian packages them, in a folder of its own and as a user without rights."""

from __future__ import annotations

import importlib.metadata
import os
import pwd
import shutil
import sysconfig
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.lab.lab import Lab
from tests.lab.running import Running, running

PROGRAM = "/usr/sbin/apache2"
MODULES = Path("/usr/lib/apache2/modules")
PACKAGES = ("flask", "werkzeug", "jinja2", "markupsafe", "click", "blinker", "itsdangerous")
CONFIGURATION = """
ServerRoot {folder}
ServerName localhost
PidFile {folder}/pid
ErrorLog {folder}/error.txt
Mutex file:{folder}
WSGISocketPrefix {folder}/socket
LoadModule mpm_event_module {modules}/mod_mpm_event.so
LoadModule authz_core_module {modules}/mod_authz_core.so
LoadModule wsgi_module {modules}/mod_wsgi.so
StartServers 2
Listen 127.0.0.1:{port}
WSGIScriptAlias / {folder}/app.wsgi
"""
"""The event MPM with two processes is Debian's default."""
EMBEDDED = "WSGIPythonPath {folder}/site\n"
DAEMON = """
WSGIDaemonProcess app {options} python-path={folder}/site
WSGIProcessGroup app
"""


def installed() -> bool:
    return Path(PROGRAM).exists() and (MODULES / "mod_wsgi.so").exists()


@contextmanager
def apache(lab: Lab, daemon: str | None = None) -> Iterator[Running]:
    """Apache that serves `app.wsgi` of a lab's folder, embedded or with the options of a daemon process.

    mod_wsgi brings the Python of the system. Flask and what it needs are copied, so that this Python finds them
    and the user may read them; all of them do without compiled parts.
    """
    mode = EMBEDDED if daemon is None else DAEMON
    words = {"folder": lab.folder, "modules": MODULES, "port": lab.port, "options": daemon}
    lab.write("httpd.conf", (CONFIGURATION + mode).format(**words))
    _copy_flask(lab.folder / "site")
    user = _hand_over(lab.folder) if os.geteuid() == 0 else None
    command = [PROGRAM, "-DFOREGROUND", "-f", str(lab.folder / "httpd.conf")]
    with running(command, lab.folder, lab.environment, user) as server:
        yield server


def _copy_flask(site: Path) -> None:
    installed_in = Path(sysconfig.get_path("purelib"))
    for name in PACKAGES:
        shutil.copytree(installed_in / name, site / name)
    # Werkzeug asks for its own version.
    files = importlib.metadata.files("werkzeug") or ()
    (metadata,) = {installed_in / file.parts[0] for file in files if file.parts[0].endswith(".dist-info")}
    shutil.copytree(metadata, site / metadata.name)


def _hand_over(folder: Path) -> int:
    """Give a folder to Debian's user for Apache, which refuses to serve as root."""
    user = pwd.getpwnam("www-data").pw_uid
    for path in (folder, *folder.rglob("*")):
        os.chown(path, user, user)
    return user
