"""The pictures in the README, made from real output: `python -m tools.pictures`; needs Chromium for the last two."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from markdown_it import MarkdownIt
from rich.console import Console
from rich.text import Text

from fumehood import __version__
from fumehood.report.comment import render_comment
from fumehood.report.html.page import render_html
from fumehood.report.markup import Links
from fumehood.report.text import render_text
from fumehood.scan import ScanResult, scan
from fumehood.settings import Settings

ROOT = Path(__file__).parents[1]
IMAGES = ROOT / "docs/images"
FONTS = re.compile(r"@font-face \{.*?\}\s*", re.S)
WIDTH = 100
BLOB = "https://github.com/you/shop/blob/main/"
STYLE = """
body { margin: 0; padding: 16px; background: #fff; width: 868px; color: #1f2328 }
body { font: 14px/1.5 "DejaVu Sans", sans-serif }
.comment { border: 1px solid #d0d7de; border-radius: 6px }
.by { background: #f6f8fa; border-bottom: 1px solid #d0d7de; padding: 8px 16px; color: #59636e }
.by b { color: #1f2328 }
.body { padding: 0 16px 8px }
h2 { border-bottom: 1px solid #d1d9e0; padding-bottom: 6px }
table { border-collapse: collapse }
th, td { border: 1px solid #d0d7de; padding: 4px 12px }
code { background: #eff1f3; border-radius: 6px; padding: 2px 5px; font: 12px "DejaVu Sans Mono", monospace }
pre { background: #f6f8fa; padding: 12px; border-radius: 6px }
pre code { padding: 0; background: none }
a { color: #0969da; text-decoration: none }
"""
PAGE = """<!doctype html><meta charset="utf-8"><style>{style}</style>
<div class="comment"><div class="by"><b>github-actions</b> bot commented</div><div class="body">{body}</div></div>"""


def main() -> int:
    """Write all pictures."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    result = scanned("container")
    (IMAGES / "terminal.svg").write_text(terminal(result), "utf-8")
    screenshot(comment_page(result), IMAGES / "comment.png", "900,812")
    screenshot(posture_page(scanned("shop")), IMAGES / "page.png", "1200,1500")
    return 0


def scanned(name: str) -> ScanResult:
    """What is found in an example."""
    example = ROOT / "examples" / name
    return scan(Settings(root=example, paths=(example,), jobs=1))


def terminal(result: ScanResult) -> str:
    """What `fumehood scan` prints, as a picture of a terminal."""
    console = Console(record=True, width=WIDTH, file=io.StringIO(), force_terminal=True)
    console.print(Text.from_ansi(f"$ fumehood scan\n{render_text(result, color=True, width=WIDTH)}"))
    drawn = console.export_svg(title="fumehood scan", unique_id="fumehood")
    return FONTS.sub("", drawn)  # a picture asks nobody for fonts


def comment_page(result: ScanResult) -> str:
    """The comment on a pull request, as GitHub shows it."""
    text = render_comment(result, links=Links(BLOB))
    body = MarkdownIt("commonmark", {"html": True}).enable("table").render(text)
    return PAGE.format(style=STYLE, body=body.replace("<details>", "<details open>", 1))


def posture_page(result: ScanResult) -> str:
    """The HTML report with its worst finding opened."""
    page = render_html(result, version=__version__)
    return page.replace('<details><summary><b class="tag', '<details open><summary><b class="tag', 1)


def screenshot(page: str, target: Path, size: str) -> None:
    """Have Chromium draw a page of a width and height. Raises FileNotFoundError without it."""
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if program is None:
        raise FileNotFoundError("chromium")
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "page.html")
        source.write_text(page, "utf-8")
        flags = ("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", f"--window-size={size}")
        quiet = ("--disable-background-networking", "--disable-component-update", "--no-first-run")
        command = [program, *flags, *quiet, f"--user-data-dir={folder}/profile", f"--screenshot={target}"]
        subprocess.run([*command, source.as_uri()], check=True, capture_output=True, timeout=120)  # noqa: S603


if __name__ == "__main__":
    raise SystemExit(main())
