import csv
import io



def rows_to_csv(header, rows):
    buffer = io.StringIO()
    writer = csv.writer(buffer, quoting=csv.QUOTE_ALL)
    writer.writerow(header)
    for row in rows:
        writer.writerow(row)  # finding: csv-injection
    return buffer.getvalue()
