"""Markup that converters make: `# !` is where client data reaches a page as it is."""

from __future__ import annotations

import pytest

from tests.arrivals import assert_arrivals


@pytest.mark.parametrize(
    "body",
    [
        "import markdown\nreturn markdown.markdown(x)  # !",
        "import markdown\nreturn markdown.Markdown(extensions=['tables']).convert(x)  # !",
        "import markdown2\nreturn markdown2.markdown(x)  # !",
        "import markdown2\nreturn markdown2.markdown(x, safe_mode='escape')",
        "import markdown2\nreturn markdown2.Markdown(safe_mode='escape').convert(x)",
        "import mistune\nreturn mistune.html(x)  # !",
        "import mistune\nreturn mistune.markdown(x)",
        "import mistune\nreturn mistune.markdown(x, escape=False)  # !",
        "import mistune\nreturn mistune.create_markdown()(x)",
        "import mistune\nreturn mistune.create_markdown(escape=False)(x)  # !",
        "from markdown_it import MarkdownIt\nreturn MarkdownIt().render(x)  # !",
        "from markdown_it import MarkdownIt\nreturn MarkdownIt('js-default').render(x)",
        "import bleach, markdown\nreturn bleach.clean(markdown.markdown(x))",
        "import markdown\nreturn markdown.markdown('# about')",
    ],
)
def test_converted(body: str) -> None:
    assert_arrivals(body)
