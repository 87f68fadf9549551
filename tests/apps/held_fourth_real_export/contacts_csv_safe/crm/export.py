import csv
import io


def cell(value) -> str:
    text = str(value)
    if text[:1] in ("=", "+", "-", "@", "\t", "\r"):
        return "'" + text
    return text


def to_csv(contacts: list[dict]) -> str:
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    writer.writerow(["name", "company"])
    for contact in contacts:
        writer.writerow([cell(contact["name"]), cell(contact["company"])])
    return buffer.getvalue()
