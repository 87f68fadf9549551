"""Which real packages are scanned, and how they come to this machine without anything of them being run.

Wheels come through `pip download`. Source archives come through `unearth`, which only downloads: `pip download` would
run the build backend of each. Archives are compared with the hashes in corpus.toml before they are unpacked.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "fumehood-bench"
FETCHER = "unearth==0.19.0"


@dataclass(frozen=True, slots=True)
class Package:
    """One archive of the index. `python` is the version to ask for where it needs a newer one than ours."""

    name: str
    version: str
    kind: str
    sha256: str
    python: str = ""

    @property
    def label(self) -> str:
        """How tables and folders call it: a source archive may stand beside the wheel of the same package."""
        return self.name if self.kind == "wheel" else f"{self.name} (sdist)"

    @property
    def folder(self) -> str:
        """Its folder among the archives and among the trees."""
        return f"{self.name}-{self.version}-{self.kind}"


def packages(names: Sequence[str] = ()) -> list[Package]:
    """All packages of corpus.toml in its order, or those with one of these names."""
    listed = tomllib.loads((HERE / "corpus.toml").read_text("utf-8"))["package"]
    found = [Package(**entry) for entry in listed]
    unknown = set(names) - {package.name for package in found}
    if unknown:
        sys.exit(f"not in bench/corpus.toml: {', '.join(sorted(unknown))}")
    return [package for package in found if not names or package.name in names]


def tree(package: Package, cache: Path) -> Path:
    """The folder with the unpacked package, fetched if it is not there yet."""
    folder = cache / "trees" / package.folder
    if not folder.is_dir():
        archive = _archive(package, cache)
        partial = folder.with_suffix(".partial")
        shutil.rmtree(partial, ignore_errors=True)
        partial.mkdir(parents=True)
        _unpack(archive, partial)
        partial.rename(folder)
    return folder


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The two arguments every measurement takes."""
    parser.add_argument(
        "names", nargs="*", metavar="PACKAGE", help="packages of corpus.toml; all if none is named"
    )
    parser.add_argument(
        "--cache", type=Path, default=CACHE, help=f"where packages are kept (default {CACHE})"
    )


def checked_cache(folder: Path) -> Path:
    """The cache folder, outside this repository: its configuration and ignore files are not those of the packages."""
    resolved = folder.expanduser().resolve()
    if resolved.is_relative_to(ROOT):
        sys.exit("the cache has to lie outside the repository")
    return resolved


def _archive(package: Package, cache: Path) -> Path:
    folder = cache / "archives" / package.folder
    if not folder.is_dir() or not any(folder.iterdir()):
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run([*_download(package, cache), str(folder)], check=True, stdout=subprocess.DEVNULL)
    (archive,) = folder.iterdir()
    if hashlib.sha256(archive.read_bytes()).hexdigest() != package.sha256:
        sys.exit(f"{archive} does not have the hash that bench/corpus.toml gives")
    return archive


def _download(package: Package, cache: Path) -> list[str]:
    """The command that downloads a package, but for the folder it goes to."""
    wanted = f"{package.name}=={package.version}"
    if package.kind == "sdist":
        return [str(_fetcher(cache)), "--no-binary", wanted, "--download"]
    command = [
        sys.executable,
        "-m",
        "pip",
        "download",
        "--quiet",
        "--no-deps",
        "--only-binary",
        ":all:",
        wanted,
    ]
    return [*command, *(["--python-version", package.python] if package.python else []), "--dest"]


def _fetcher(cache: Path) -> Path:
    """The program that downloads source archives, in a virtual environment of its own."""
    home = cache / "fetcher"
    if not (home / "bin" / "unearth").exists():
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(home)], check=True)
        subprocess.run([str(home / "bin" / "pip"), "install", "--quiet", FETCHER], check=True)
    return home / "bin" / "unearth"


def _unpack(archive: Path, into: Path) -> None:
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            wheel.extractall(into)  # noqa: S202 -- its hash is known, and zipfile keeps members inside
        return
    with tarfile.open(archive) as source:
        source.extractall(into, members=_below_top(source), filter="data")


def _below_top(source: tarfile.TarFile) -> Iterator[tarfile.TarInfo]:
    """The members of a source archive without their first folder, which has the version in its name."""
    for member in source:
        below = member.name.partition("/")[2]
        if below and (member.isfile() or member.isdir()):
            yield member.replace(name=below)


def main() -> None:
    """Fetch and unpack."""
    parser = argparse.ArgumentParser(prog="python -m bench.corpus", description=__doc__)
    add_arguments(parser)
    given = parser.parse_args()
    cache = checked_cache(given.cache)
    for package in packages(given.names):
        folder = tree(package, cache)
        print(
            f"{package.label} {package.version}: {sum(1 for _ in folder.rglob('*.py')):,} Python files in {folder}"
        )


if __name__ == "__main__":
    main()
