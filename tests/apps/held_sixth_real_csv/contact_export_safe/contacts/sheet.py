import csv
import io

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


def plain(cell):
    text = str(cell)
    return "'" + text if text.lstrip(" ").startswith(FORMULA_STARTS) else text

def rows_to_csv(header, rows):
    buffer = io.StringIO()
    writer = csv.writer(buffer, quoting=csv.QUOTE_ALL)
    writer.writerow(header)
    for row in rows:
        writer.writerow([plain(cell) for cell in row])
    return buffer.getvalue()
