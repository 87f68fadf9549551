"""Archives that a client sent."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals

BEFORE = """\
import os, tarfile, zipfile
sent = request.files['a']
"""


@pytest.mark.parametrize(
    "body",
    [
        "tarfile.open(fileobj=sent).extractall('/srv')  # !",
        "tarfile.open(fileobj=sent.stream).extractall('/srv')  # !",
        "tarfile.open(fileobj=sent).extractall('/srv', filter='data')",
        "tarfile.open(fileobj=sent).extractall('/srv', filter=tarfile.tar_filter)",
        "tarfile.open(fileobj=sent).extractall('/srv', filter='fully_trusted')  # !",
        "tarfile.open(fileobj=sent).extractall('/srv', filter=lambda member, path: None)",
        "tarfile.open('/srv/own.tar').extractall('/srv')",
        "tarfile.open('/srv/' + x)  # !",
        "tar = tarfile.open(fileobj=sent)\ntar.extractall('/srv', members=[one for one in tar if one.isfile()])",
        "tar = tarfile.open(fileobj=sent)\nfor one in tar:\n    tar.extract(one, '/srv')  # !",
        "tar = tarfile.open(fileobj=sent)\nfor name in tar.getnames():\n    tar.extract(name, '/srv', filter='data')",
        "tar = tarfile.open(fileobj=sent)\nopen('/srv/' + tar.next().name)  # !",
        "tar = tarfile.open(fileobj=sent)\nfor one in tar.getmembers():\n    if '..' in one.name or one.name.startswith('/'):\n        abort(400)\ntar.extractall('/srv')",  # noqa: E501 -- one program
        "tar = tarfile.open(fileobj=sent)\nfor one in tar.getmembers():\n    print(one.name)\ntar.extractall('/srv')  # !",  # noqa: E501 -- one program
        "zipfile.ZipFile(sent).extractall('/srv')",
        "zipfile.ZipFile(sent).extractall('/srv/' + x)  # !",
        "for name in zipfile.ZipFile(sent).namelist():\n    open(os.path.join('/srv', name), 'wb')  # !",
        "for one in zipfile.ZipFile(sent).infolist():\n    open(os.path.join('/srv', os.path.basename(one.filename)), 'wb')",  # noqa: E501 -- one program
    ],
)
def test_archive(body: str) -> None:
    assert_arrivals(f"{BEFORE}\n{body}")
