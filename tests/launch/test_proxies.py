"""What an nginx in front of an app does to requests and answers, and when there is one."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from fumehood.framework.walks.entries import Prefilter
from fumehood.launch.deployment import LARGEST, Deployment
from fumehood.launch.proxies import proxies
from fumehood.launch.proxy import Proxy
from fumehood.project.discover import discover
from tests.launches import deployment_of

APP = {"app.py": "from flask import Flask\napp = Flask(__name__)\n"}
SERVER = "server {{ {server} location / {{ proxy_pass http://app; {location} }} }}"


def found_in(root: Path, files: Mapping[str, str | bytes]) -> tuple[dict[str, Proxy], Deployment]:
    deployment = deployment_of(root, files)
    prefilter = Prefilter(discover(root, [root]))
    return dict(proxies(deployment, prefilter)), deployment


def proxy_of(root: Path, text: str, **others: str) -> Proxy:
    """The proxy that one configuration makes of nginx."""
    found, deployment = found_in(root, {**APP, "nginx.conf": text, **others})
    assert deployment.notifications == []
    return found[""]


@pytest.mark.parametrize(
    ("server", "location", "expected"),
    [
        ("", "", set()),
        (
            "",
            "proxy_set_header Host $host; proxy_set_header X-Forwarded-For '';",
            {"host", "x-forwarded-for"},
        ),
        ("proxy_set_header A 1;", "", {"a"}),
        ("proxy_set_header A 1;", "proxy_set_header B 1;", {"b"}),
        ("", "include proxy_params;", None),
        ("include proxy_params;", "", None),
        ("include common;", "proxy_set_header B 1;", {"b"}),
        ("proxy_set_header A 1;", "include common;", None),
        ("", "include common; proxy_set_header B 1;", None),
        ("", "proxy_pass_request_headers off;", None),
        ("", "proxy_pass_request_headers on;", set()),
        ("", "uwsgi_param HTTP_A 1;", set()),
    ],
)
def test_request_headers(tmp_path: Path, server: str, location: str, expected: set[str] | None) -> None:
    assert proxy_of(tmp_path, SERVER.format(server=server, location=location)).sets == expected


def test_what_several_locations_set(tmp_path: Path) -> None:
    text = """
        http {
            proxy_set_header A 1;
            server { location /a { proxy_pass http://a; proxy_set_header B 1; } location /s { root /s; } }
            server { location /c { location /c/d { proxy_pass http://c; } } }
        }
        stream { server { proxy_pass mail:25; } }
        """
    found = proxy_of(tmp_path, text)
    assert [(one.at.line, one.sets) for one in found.passing] == [(3, frozenset("b")), (4, frozenset("a"))]
    assert found.sets == frozenset("ab")


def test_headers_of_uwsgi(tmp_path: Path) -> None:
    text = "server { location / { uwsgi_pass app:1; uwsgi_param HTTP_X_FORWARDED_HOST $host; uwsgi_param A b; } }"
    assert proxy_of(tmp_path, text).sets == frozenset({"x-forwarded-host"})


@pytest.mark.parametrize(
    "directive",
    [
        "set_real_ip_from 10.0.0.0/8;",
        "real_ip_header X-Real-IP;",
        "proxy_set_header X-Forwarded-Proto $http_x_forwarded_proto;",
        "proxy_set_header X-Forwarded-For ${proxy_protocol_addr};",
        "listen 80 proxy_protocol;",
        "if ($http_x_forwarded_proto = http) { return 301 https://$host; }",
    ],
)
def test_something_else_is_in_front(tmp_path: Path, directive: str) -> None:
    found = proxy_of(tmp_path, SERVER.format(server="", location=directive))
    assert (found.foremost, found.sets) == (False, None)


def test_what_is_logged_says_nothing_of_what_is_in_front(tmp_path: Path) -> None:
    text = "http { log_format main '$http_x_forwarded_for'; " + SERVER.format(server="", location="") + "}"
    assert proxy_of(tmp_path, text).foremost


@pytest.mark.parametrize(
    ("server", "location", "expected"),
    [
        ("add_header X-A 1;", "", [("x-a", "1", False)]),
        ("add_header X-A 1;", "add_header X-B 'c d' always;", [("x-b", "c d", True)]),
        ("add_header X-A 1;", "add_header X-B '';", []),
        ("", "if ($a) { add_header X-A 1; }", []),
        ("add_header X-A;", "", []),
        ("", "", []),
    ],
)
def test_response_headers(
    tmp_path: Path, server: str, location: str, expected: list[tuple[str, str, bool]]
) -> None:
    found = proxy_of(tmp_path, SERVER.format(server=server, location=location))
    assert [(one.name, one.value.text, one.always) for one in found.adds] == expected


def test_response_headers_of_all_locations(tmp_path: Path) -> None:
    text = """
        server {
            location / { proxy_pass http://app; add_header X-A 1; add_header X-B 1; }
            location /api { proxy_pass http://app; add_header X-B 2; }
        }
        """
    assert [one.name for one in proxy_of(tmp_path, text).adds] == ["x-b"]


@pytest.mark.parametrize(
    ("server", "location", "expected"),
    [
        ("", "", False),
        ("client_max_body_size 5m;", "", True),
        ("client_max_body_size 5m;", "client_max_body_size 0;", False),
        ("client_max_body_size 0m;", "", False),
        ("client_max_body_size 0;", "client_max_body_size 10m;", True),
        ("client_max_body_size ${MAX_BODY};", "", True),
        ("client_max_body_size {{ limit }};", "", True),
        ("client_max_body_size;", "", False),
    ],
)
def test_size_of_requests(tmp_path: Path, server: str, location: str, expected: bool) -> None:
    assert proxy_of(tmp_path, SERVER.format(server=server, location=location)).limits is expected


def test_one_location_without_a_limit(tmp_path: Path) -> None:
    text = """
        server {
            location /a { proxy_pass http://app; client_max_body_size 1m; }
            location /b { proxy_pass http://app; }
            %s
        }
        """
    assert proxy_of(tmp_path, text % "").limits
    assert not proxy_of(
        tmp_path, text % "location /c { proxy_pass http://c; client_max_body_size 0; }"
    ).limits


PLAIN = SERVER.format(server="", location="proxy_set_header A 1;")


@pytest.mark.parametrize(
    "path",
    [
        "nginx.conf",
        "deploy/shop.conf",
        "templates/default.conf.template",
        "roles/web/shop.conf.j2",
        "sites-available/default",
        "sites-available/shop.nginx",
        "nginx.conf.prod",
    ],
)
def test_which_files_are_read(tmp_path: Path, path: str) -> None:
    found, _ = found_in(tmp_path, {**APP, path: PLAIN})
    assert [one.path for one in found.values()] == [path]


@pytest.mark.parametrize(
    "files",
    [
        {},
        {"a.conf": PLAIN, "b.conf": PLAIN},
        {"nginx.dev.conf": PLAIN},
        {"docs/nginx.conf": PLAIN},
        {"nginx.yaml": PLAIN},
        {"nginx.conf": "server { proxy_pass a:1; }"},
        {"nginx.conf": "server { location / { proxy_pass; } }"},
        {"nginx.conf": "server { location / { root /proxy_pass; } }"},
    ],
)
def test_there_is_not_one(tmp_path: Path, files: dict[str, str]) -> None:
    found, deployment = found_in(tmp_path, {**APP, **files})
    assert found == {}
    assert deployment.notifications == []


@pytest.mark.parametrize(
    "content",
    [
        PLAIN + "}",
        b"\xff\xfe proxy_pass",
        b"\0 proxy_pass",
        "location / { proxy_pass " * 10_000,
        PLAIN + "#" * LARGEST,
        "proxy_pass '" + "\\" * 99,
    ],
)
def test_what_cannot_be_read_is_said_and_decides_nothing(tmp_path: Path, content: str | bytes) -> None:
    found, deployment = found_in(tmp_path, {**APP, "nginx.conf": content})
    assert found == {}
    assert [one.path for one in deployment.notifications] == ["nginx.conf"]


def test_what_may_be_something_else_is_left_without_a_word(tmp_path: Path) -> None:
    found, deployment = found_in(tmp_path, {**APP, "node.conf": "<% for %>\nproxy_pass << a >>;\n}"})
    assert found == {}
    assert deployment.notifications == []


def test_a_file_that_cannot_be_read_may_be_the_other_one(tmp_path: Path) -> None:
    found, _ = found_in(tmp_path, {**APP, "a.conf": PLAIN, "b.conf": "proxy_pass {"})
    assert found == {}


def test_nothing_outside_is_opened(tmp_path: Path) -> None:
    (tmp_path / "outside.conf").write_text(PLAIN)
    root = tmp_path / "shop"
    deployment_of(root, APP)
    (root / "nginx.conf").symlink_to("../outside.conf")
    (root / "site.conf").write_text(
        "server { include ../outside.conf; include /etc/passwd; location / { proxy_pass http://a; } }"
    )
    found, deployment = found_in(root, {})
    assert [one.path for one in found.values()] == ["site.conf"]
    assert "nginx.conf" not in dict(deployment.texts())


def test_a_part_of_a_configuration_inherits_from_the_others(tmp_path: Path) -> None:
    bare = SERVER.format(server="", location="")
    main = "http { proxy_set_header X-Forwarded-Host $host; include conf.d/*.conf; }"
    assert proxy_of(tmp_path, bare).sets == frozenset()
    assert proxy_of(tmp_path, bare, **{"main.conf": main}).sets is None
    assert proxy_of(tmp_path, PLAIN, **{"main.conf": main}).sets == frozenset("a")


def test_projects_have_their_own(tmp_path: Path) -> None:
    projects = {
        f"{name}/{path}": text
        for name in "ab"
        for path, text in {**APP, "pyproject.toml": "[project]"}.items()
    }
    found, _ = found_in(tmp_path, {**projects, "a/nginx.conf": PLAIN, "nginx.conf": PLAIN})
    assert {home: one.path for home, one in found.items()} == {"a": "a/nginx.conf"}


def test_one_beside_the_only_project_is_in_front_of_it(tmp_path: Path) -> None:
    project = {f"a/{path}": text for path, text in {**APP, "pyproject.toml": "[project]"}.items()}
    found, _ = found_in(tmp_path, {**project, "proxy/nginx.conf": PLAIN})
    assert {home: one.path for home, one in found.items()} == {"a": "proxy/nginx.conf"}
