import csv
import io

from .cells import cell


class Exporter:
    columns: tuple[str, ...] = ()

    def render(self, rows) -> str:
        buffer = io.StringIO()
        out = csv.writer(buffer)
        out.writerow(self.columns)
        for row in rows:
            out.writerow([cell(row.get(name, "")) for name in self.columns])
        return buffer.getvalue()


class InvoiceExporter(Exporter):
    columns = ("customer", "memo", "cents")
