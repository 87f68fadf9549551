"""Apache's virtual hosts with mod_wsgi, and the scripts they load."""

from __future__ import annotations

from pathlib import Path

import pytest

from fumehood.launch.deployment import Unreadable
from fumehood.launch.launch import Launch
from fumehood.launch.readers.registry import reader_of
from tests.launches import deployment_of, launches_of, processes_of

READER = reader_of("apache")

HOST = """
    <VirtualHost *:80>
        ServerName shop.example.org

        WSGIDaemonProcess shop user=www-data processes=2 threads=5 \\
            python-home=/var/www/shop/venv python-path=/var/www/shop
        WSGIScriptAlias / /var/www/shop/shop.wsgi
        SetEnv FLASK_DEBUG 1

        <Directory /var/www/shop>
            WSGIProcessGroup shop
            WSGIApplicationGroup %{GLOBAL}
            Require all granted
        </Directory>
    </VirtualHost>
    """
SCRIPT = """
    import sys
    sys.path.insert(0, "/var/www/shop")

    from shop import app as application
    """


def test_daemon_with_a_script(tmp_path: Path) -> None:
    files = {"deploy/shop.conf": HOST, "shop.wsgi": SCRIPT, "shop/__init__.py": ""}
    assert launches_of(tmp_path, files) == [
        "deploy/shop.conf:6 shop.example.org/: mod_wsgi shop:application -> shop.wsgi on 0.0.0.0:80 workers=2 deployed"
    ]


def test_facts(tmp_path: Path) -> None:
    files = {"deploy/shop.conf": HOST, "shop.wsgi": SCRIPT, "shop/__init__.py": ""}
    [launch] = processes_of(READER, "deploy/shop.conf", deployment_of(tmp_path, files))
    assert isinstance(launch, Launch)
    assert launch.environment == {}
    assert launch.search == ("",)
    assert launch.command.text == "WSGIScriptAlias / /var/www/shop/shop.wsgi"
    assert [step.note for step in launch.chain] == ["Apache's mod_wsgi loads `/var/www/shop/shop.wsgi`"]
    assert launch.target is not None
    assert (launch.target.written.location.line, launch.target.written.location.column) == (6, 23)


@pytest.mark.parametrize(
    ("directives", "expected"),
    [
        ("WSGIScriptAlias / /srv/shop/wsgi.py", "wsgi:application -> shop/wsgi.py deployed"),
        ("wsgiscriptalias /a '/srv/other/wsgi.py'", "wsgi:application -> shop/wsgi.py deployed"),
        (
            "WSGIScriptAliasMatch ^/x /srv/shop/wsgi.py\nWSGICallableObject app",
            "wsgi:app -> shop/wsgi.py deployed",
        ),
        (
            "Define ROOT /srv/shop\nWSGIScriptAlias / ${ROOT}/wsgi.py process-group=a\nWSGIDaemonProcess a processes=3",
            "wsgi:application -> shop/wsgi.py workers=3 deployed",
        ),
        ("WSGIImportScript /srv/shop/wsgi.py process-group=a", "wsgi:application -> shop/wsgi.py deployed"),
        (
            "Listen 8080\nWSGIScriptAlias / /srv/shop/wsgi.py",
            "wsgi:application -> shop/wsgi.py on :8080 deployed",
        ),
        ("WSGIScriptAlias / {{ root }}/shop/wsgi.py", "wsgi:application -> shop/wsgi.py deployed"),
        ("WSGIScriptAlias / /srv/none.wsgi", "none:application -> ? deployed ?target"),
        ("WSGIScriptAlias / ${WHERE}/none.wsgi", "none:application -> ? deployed ?target"),
        ("WSGIScriptAlias / ${WHERE}", "${WHERE}:application -> ? deployed ?target"),
    ],
)
def test_directives(tmp_path: Path, directives: str, expected: str) -> None:
    files = {"apache/site.conf": directives, "shop/wsgi.py": "application = 1"}
    [found] = launches_of(tmp_path, files)
    assert found.partition(": mod_wsgi ")[2] == expected


def test_each_virtual_host_has_its_own_settings(tmp_path: Path) -> None:
    conf = """
        WSGIDaemonProcess one processes=1
        WSGIDaemonProcess two processes=2
        WSGICallableObject app
        <VirtualHost *:80>
            WSGIProcessGroup one
            WSGIScriptAlias / /srv/a.wsgi
        </VirtualHost>
        <VirtualHost 127.0.0.1:81>
            ServerName two
            WSGIProcessGroup two
            WSGICallableObject other
            WSGIScriptAlias /b /srv/b.wsgi
        </VirtualHost>
        """
    files = {"site.conf": conf, "a.wsgi": "application = 1", "b.wsgi": "application = 1"}
    assert launches_of(tmp_path, files) == [
        "site.conf:6 /: mod_wsgi a:app -> a.wsgi on 0.0.0.0:80 workers=1 deployed",
        "site.conf:12 two/b: mod_wsgi b:other -> b.wsgi on 127.0.0.1:81 workers=2 deployed",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "WSGIScriptAlias / /a.wsgi\n" * 4_900,
        "WSGIDaemonProcess a\n" * 4_800 + "WSGIScriptAlias / /a.wsgi\n" * 99,
    ],
)
def test_many_scripts_are_cut(tmp_path: Path, text: str) -> None:
    files = {"site.conf": text, "a.wsgi": "application = 1"}
    assert len(launches_of(tmp_path, files, said=True)) == 50
    with pytest.raises(Unreadable, match="more than 50 scripts"):
        processes_of(READER, "site.conf", deployment_of(tmp_path, files))


@pytest.mark.parametrize("path", ["docs/apache.conf", "apache-dev.conf", "site.conf.example"])
def test_development(tmp_path: Path, path: str) -> None:
    [found] = launches_of(tmp_path, {path: "WSGIScriptAlias / /srv/a.wsgi", "a.wsgi": "application = 1"})
    assert found.endswith("development")
