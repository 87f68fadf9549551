import csv
from collections.abc import Iterator

FIELDS = ["question", "answer", "score"]


class Line:
    def __init__(self) -> None:
        self.text = ""

    def write(self, text: str) -> None:
        self.text = text


def clean(value: object) -> object:
    return value.strip() if isinstance(value, str) else value


def csv_lines(entries: list[dict]) -> Iterator[str]:
    line = Line()
    writer = csv.DictWriter(line, FIELDS, extrasaction="ignore")
    writer.writeheader()
    yield line.text
    for entry in entries:
        writer.writerow({field: clean(entry.get(field, "")) for field in FIELDS})  # finding: csv-injection
        yield line.text
