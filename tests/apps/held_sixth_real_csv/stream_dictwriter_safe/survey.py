import csv
from collections.abc import Iterator

FIELDS = ["question", "answer", "score"]


class Line:
    def __init__(self) -> None:
        self.text = ""

    def write(self, text: str) -> None:
        self.text = text


def clean(value: object) -> object:
    text = str(value).strip()
    return f"'{text}" if text[:1] in tuple("=+-@") else text


def csv_lines(entries: list[dict]) -> Iterator[str]:
    line = Line()
    writer = csv.DictWriter(line, FIELDS, extrasaction="ignore")
    writer.writeheader()
    yield line.text
    for entry in entries:
        writer.writerow({field: clean(entry.get(field, "")) for field in FIELDS})
        yield line.text
