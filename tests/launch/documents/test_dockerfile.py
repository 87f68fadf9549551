"""Dockerfiles as BuildKit reads them, with what trips line-based parsers."""

from __future__ import annotations

import textwrap

import pytest

from fumehood.launch.document import Document
from fumehood.launch.documents.dockerfile import Instruction, read_dockerfile


def instructions(text: str) -> list[Instruction]:
    return list(read_dockerfile(Document("Dockerfile", textwrap.dedent(text).lstrip("\n"))))


def shown(text: str) -> list[str]:
    """Each instruction as `line NAME text`, the blanks in it reduced to one."""
    return [
        f"{one.location.line} {one.name} {' '.join(one.text.value.split())}" for one in instructions(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            """
            # syntax=docker/dockerfile:1
            from python:3.12 as base
            workdir /app

            # start it
            cmd ["python", "app.py"]
            """,
            ["2 FROM python:3.12 as base", "3 WORKDIR /app", '6 CMD ["python", "app.py"]'],
            id="lower case and comments",
        ),
        pytest.param(
            """
            RUN apt-get update \\
                # the compiler
                && apt-get install gcc \\

            # and more
                && rm -rf /var/lib/apt
            CMD gunicorn \\
                --workers 2 \\
                app:app
            """,
            [
                "1 RUN apt-get update && apt-get install gcc && rm -rf /var/lib/apt",
                "7 CMD gunicorn --workers 2 app:app",
            ],
            id="comments and blank lines inside of an instruction",
        ),
        pytest.param(
            """
            ENV A=1 \\

                B=2
            CMD ["python", "app.py"]
            """,
            ["1 ENV A=1 B=2", '4 CMD ["python", "app.py"]'],
            id="a blank line inside of ENV",
        ),
        pytest.param(
            """
            # escape=`
            WORKDIR c:\\app\\
            RUN echo `
              hello
            CMD ["python", "app.py"]
            """,
            ["2 WORKDIR c:\\app\\", "3 RUN echo hello", '5 CMD ["python", "app.py"]'],
            id="another escape character",
        ),
        pytest.param(
            """
            RUN <<EOF
            FROM elsewhere
            CMD ["no"]
            EOF
            COPY <<-"START" <<OTHER /bin/
            \texec gunicorn app:app
            \tSTART
            ENTRYPOINT no
            OTHER
            CMD ["yes"]
            """,
            ["1 RUN <<EOF", '5 COPY <<-"START" <<OTHER /bin/', '10 CMD ["yes"]'],
            id="here-documents",
        ),
        pytest.param("RUN echo $((1 <<EOF\nCMD x", ["1 RUN echo $((1 <<EOF", "2 CMD x"], id="no end mark"),
        pytest.param("FROM a\r\nCMD b\r\n", ["1 FROM a", "2 CMD b"], id="carriage returns"),
        pytest.param("CMD a \\", ["1 CMD a"], id="the end of the file inside of an instruction"),
        pytest.param("\n\n  \n# nothing\n", [], id="nothing"),
    ],
)
def test_instructions(text: str, expected: list[str]) -> None:
    assert shown(text) == expected


def test_heredocs_hold_text_and_place() -> None:
    copy = instructions(
        """
        COPY <<A <<-'B' /bin/
        one
        two
        A
        \t\tthree
        B
        """
    )[0]
    assert [(one.name, one.text.value, one.expands) for one in copy.heredocs] == [
        ("A", "one\ntwo", True),
        ("B", "three", False),
    ]
    assert [(one.text.location.line, one.text.location.column) for one in copy.heredocs] == [(2, 1), (5, 3)]
    second = copy.heredocs[0].text.span(4, 7)
    assert (second.line, second.column, second.end_column) == (3, 1, 4)


def test_flags_are_no_text() -> None:
    copy = instructions("COPY --from=build --chown=app:app --link /app /app")[0]
    assert dict(copy.flags) == {"from": "build", "chown": "app:app", "link": ""}
    assert copy.text.value == "/app /app"


def test_exec_form_has_the_place_of_each_word() -> None:
    words = instructions('CMD ["python", \\\n  "a \\"b\\".py"]')[0].text.exec_form()
    assert words is not None
    assert [(w.text, w.location.line, w.location.column, w.location.end_column) for w in words] == [
        ("python", 1, 6, 14),
        ('a "b".py', 2, 3, 15),
    ]


@pytest.mark.parametrize(
    "text",
    ["CMD ['python', 'app.py']", 'CMD [ "python"', 'CMD ["python"] # start', "CMD [1]", "CMD " + "[" * 5_000],
)
def test_what_is_no_json_is_for_a_shell(text: str) -> None:
    assert instructions(text)[0].text.exec_form() is None


def test_a_part_of_a_continued_line_is_where_it_is_written() -> None:
    script = instructions("CMD FLASK_APP=x \\\n    flask run\n")[0].text.script()
    start = script.text.index("flask run")
    place = script.locate(start, start + len("flask run"))
    assert (place.line, place.column, place.end_column) == (2, 5, 14)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ENV A=1 B=\"x y\" C='z z' D=a\\ b", ["A=1", 'B="x y"', "C='z z'", "D=a\\ b"]),
        ("ENV A='open B=2", ["A='open B=2"]),
        ('ENV A="open B=2', ['A="open B=2']),
        ("ENV A=1\\", ["A=1"]),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert [word.value for word in instructions(text)[0].text.words()] == expected


def test_words_on_many_lines_are_where_they_are_written() -> None:
    words = list(instructions("ENV A=1 \\\n  B=2 \\\n" + "  C=3 \\\n" * 100_000)[0].text.words())
    assert [(word.location.line, word.location.column) for word in words[:3]] == [(1, 5), (2, 3), (3, 3)]
    assert len(words) == 100_002


@pytest.mark.parametrize(
    "text",
    [
        "x" * 1_000_000,
        "RUN " + "a\\\n" * 300_000,
        "RUN <<A\n" * 100_000,
        'CMD ["' + "\\" * 1_000_000,
        "# " * 500_000,
    ],
    ids=["one line", "one instruction", "here-documents", "escapes", "a comment"],
)
def test_a_megabyte_of_anything_is_read(text: str) -> None:
    assert len(instructions(text)) <= 100_001
