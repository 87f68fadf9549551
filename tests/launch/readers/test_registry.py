"""Every reader is in the table, and the cheap question about a name never loses a file."""

from __future__ import annotations

import pkgutil

import pytest

from fumehood.launch import readers
from fumehood.launch.readers.reader import Reader
from fumehood.launch.readers.registry import READERS, may_be_deployment, reader_of


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.module)
def test_a_reader_loads_what_reads(reader: Reader) -> None:
    assert callable(reader.read)
    assert reader_of(reader.module) is reader
    for name in reader.names.split():
        example = name.replace("*", "x").removeprefix("x/")
        assert reader.wants(example) or reader.wants(f"x/{example}")
        assert may_be_deployment(example.rpartition("/")[2])


def test_no_module_that_reads_a_kind_of_file_is_forgotten() -> None:
    modules = {module.name for module in pkgutil.iter_modules(readers.__path__)}
    listed = {reader.module for reader in READERS}

    assert len(listed) == len(READERS) > 30
    assert listed <= modules
    assert not [name for name in modules - listed if name.removesuffix("s") in listed]


@pytest.mark.parametrize("name", ["app.py", "index.html", "README.md", "model.bin", "Dockerfil", "style.css"])
def test_most_files_are_nobodys(name: str) -> None:
    assert not may_be_deployment(name)
